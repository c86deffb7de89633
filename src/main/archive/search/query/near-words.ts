import type { Token } from '../analysis/token'
import { allOf, type Clause, type PhraseClause, type WordClause } from './clause'

/** The words of a quotation, each so near the next one, in either order. */
export function nearEachOther(phrase: PhraseClause, distance: number): Clause {
  const words = phrase.tokens.map((token) => wordOf(token, phrase))
  const pairs = words.slice(1).map((right, at): Clause => {
    const left = words[at] ?? right
    return { kind: 'near', left, right, distance, quoted: true }
  })
  return pairs.length === 0 ? phrase : allOf(pairs)
}

/** A word of a quotation is taken as it is written. */
function wordOf(token: Token, { scope, start, end }: PhraseClause): WordClause {
  return { kind: 'word', tokens: [{ ...token, glued: false }], scope, prefix: false, starred: true, start, end }
}
