/** Serbian is written in two alphabets, in the same papers: each letter as folding leaves it in the other one. */
const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's'
}
const CYRILLIC_WORD = /^\p{Script=Cyrillic}+$/u

/** By Latin letters, one or two, what they may stand for. */
const CYRILLIC = new Map<string, string[]>()
for (const [cyrillic, latin] of Object.entries(LATIN)) CYRILLIC.set(latin, [...(CYRILLIC.get(latin) ?? []), cyrillic])

/** A folded word in Latin letters; as it is where it is in them, or in letters that Serbian does not have. */
export function inLatin(word: string): string {
  if (!CYRILLIC_WORD.test(word)) return word
  const letters = Array.from(word, (letter) => LATIN[letter])
  return letters.includes(undefined) ? word : letters.join('')
}

/** Letters without their marks stand for several: so many ways are enough. */
const MOST_WAYS = 24

/** All that a folded word in Latin letters may be in Cyrillic ones; none where it has letters that Serbian does not have. */
export function inCyrillic(word: string): string[] {
  let ways: [written: string, at: number][] = [['', 0]]
  while (ways.some(([, at]) => at < word.length)) {
    ways = ways
      .flatMap(([written, at]): [string, number][] => {
        if (at === word.length) return [[written, at]]
        return [2, 1].flatMap((length) =>
          at + length > word.length
            ? []
            : (CYRILLIC.get(word.slice(at, at + length)) ?? []).map((letter): [string, number] => [
                written + letter,
                at + length
              ])
        )
      })
      .slice(0, MOST_WAYS)
  }
  return ways.map(([written]) => written)
}
