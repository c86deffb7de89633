/** Years that count from an emperor or a republic, and the common year before their first. */
const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911
}
const DATED = /(令和|平成|昭和|大正|明治|民[國国])\s?(\d{1,3}|元)\s?年/g

/** "令和8年3月4日" with the year that all others count. */
export function withCommonYear(text: string): string {
  return text.replace(
    DATED,
    (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`
  )
}
