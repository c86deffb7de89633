import type { Archive } from '../archive'

/** A line of so many letters is enough for what is searched with each of them to be ready. */
const LETTERS = 18
const LIMIT = 20

/**
 * Types the newest headline, letter by letter, and then with a mistake: the first searches take several times as long
 * as the next, and are better of nobody's. Gives way at once to a search of somebody's.
 */
export async function searchForNothing({ article, search }: Archive, isWanted: () => boolean): Promise<void> {
  const { items } = await article.list({ limit: 1 })
  for (const query of typed(items[0]?.title ?? '')) {
    // In a turn of its own: what was asked meanwhile is answered first.
    await new Promise((next) => setTimeout(next))
    if (!isWanted()) return
    await search.find({ query, limit: LIMIT })
  }
}

function typed(headline: string): string[] {
  const letters = [...headline].slice(0, LETTERS)
  const soFar = letters.map((_, n) =>
    letters
      .slice(0, n + 1)
      .join('')
      .trim()
  )
  return [...new Set([...soFar, letters.reverse().join('').trim()])].filter((query) => query !== '')
}
