/** Beginnings of nouns that tell one from many, and endings. */
const CLASSES = ['m wa mi', 'mw wa mi mwa', 'mw w', 'mu mi', 'ki vi', 'ch vy', 'ji ma', '- ma', 'u ma', 'u ny', 'w ny']
const SHORTEST = 3

/** The forms of a Swahili noun: mtoto, watoto, and with the ending of places, mtotoni. */
export function swahiliForms(word: string): string[] {
  const bare = /(?<=\p{L}{3})ni$/u.test(word) ? [word, word.slice(0, -2)] : [word]
  const forms = bare.flatMap((each) =>
    CLASSES.flatMap((row) => {
      const beginnings = row.split(' ').map((beginning) => beginning.replace('-', ''))
      return beginnings.flatMap((beginning) => {
        const stem = each.startsWith(beginning) ? each.slice(beginning.length) : ''
        return stem.length < SHORTEST ? [] : beginnings.map((other) => other + stem)
      })
    })
  )
  return [...bare, ...forms].flatMap((each) => [each, `${each}ni`])
}
