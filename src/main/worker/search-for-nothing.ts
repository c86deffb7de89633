import type { Archive } from '../archive'

/** A line of so many letters is enough for what is searched with each of them to be ready. */
const LETTERS = 18
/** Of the headlines in other scripts fewer are. */
const OTHER_LETTERS = 7
const LIMIT = 20
/** Other scripts are cut into words in other ways: of so many of the newest articles, the first headline in each. */
const LOOKED_AT = 60
const MOST_HEADLINES = 4

/**
 * Types the newest headline, letter by letter, and then with a mistake, and the newest in other scripts: the first
 * searches take several times as long as the next, and are better of nobody's. Gives way at once to a search of
 * somebody's. False: not all of the archive was searched yet.
 */
export async function searchForNothing({ article, search }: Archive, isWanted: () => boolean): Promise<boolean> {
  const { items } = await article.list({ limit: LOOKED_AT })
  for (const query of headlines(items.map(({ title }) => title)).flatMap((title, nth) =>
    typed(title, nth === 0 ? LETTERS : OTHER_LETTERS)
  )) {
    // In a turn of its own: what was asked meanwhile is answered first.
    await new Promise((next) => setTimeout(next))
    if (!isWanted()) return true
    const { indexing } = await search.find({ query, limit: LIMIT })
    if (indexing) return false
  }
  return true
}

const SCRIPTS = [/^\P{L}*\p{Script=Latin}/u, /^\P{L}*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u]

/** Scripts that are read alike are one. */
function scriptOf(title: string): string {
  const known = SCRIPTS.findIndex((script) => script.test(title))
  return known >= 0 ? String(known) : String((/\p{L}/u.exec(title)?.[0].codePointAt(0) ?? 0) >> 8)
}

function headlines(titles: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const title of titles) if (!found.has(scriptOf(title))) found.set(scriptOf(title), title)
  return [...found.values()].slice(0, MOST_HEADLINES)
}

function typed(headline: string, most: number): string[] {
  const letters = [...headline].slice(0, most)
  const soFar = letters.map((_, n) =>
    letters
      .slice(0, n + 1)
      .join('')
      .trim()
  )
  return [...new Set([...soFar, letters.reverse().join('').trim()])].filter((query) => query !== '')
}
