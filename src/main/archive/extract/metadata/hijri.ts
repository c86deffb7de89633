const MONTHS = [
  /محرم/,
  /صفر/,
  /ربيع (?:الأول|الاول)/,
  /ربيع (?:الآخر|الاخر|الثاني)/,
  /جمادى (?:الأولى|الاولى)/,
  /جمادى (?:الآخرة|الاخرة|الثانية)/,
  /رجب/,
  /شعبان/,
  /رمضان/,
  /شوال/,
  /ذو القعدة|ذي القعدة/,
  /ذو الحجة|ذي الحجة/
]
const WRITTEN = /(?<!\d)(\d{1,2})\s+(?:من\s+)?([\p{Script=Arabic}]+(?:\s[\p{Script=Arabic}]+)?)\s+(1[345]\d\d)(?!\d)/u
const DAY = 86_400_000
/** A lunar year in days, and the first day of the count. */
const YEAR = 354.367
const EPOCH = Date.UTC(622, 6, 19)

/** The day of a date in the Islamic calendar, as the runtime reckons it; null where there is none. */
export function hijriDay(text: string): string | null {
  const [, day = '', name = '', year = ''] = WRITTEN.exec(text) ?? []
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1
  if (month === 0) return null
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  const near = EPOCH + (Number(year) - 1 + (month - 1) / 12) * YEAR * DAY
  for (let n = -20; n < 60; n++) {
    const date = new Date(near + n * DAY)
    const parts = Object.fromEntries(
      format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)])
    )
    if (parts.year === Number(year) && parts.month === month && parts.day === Number(day)) {
      return date.toISOString().slice(0, 10)
    }
  }
  return null
}
