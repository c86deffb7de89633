import type { Clause } from '../query/clause'
import { match, matchAll } from './match'
import { both, either, keepWhere, type Matches, NO_MATCHES } from './matches'
import type { Memory } from './memory'

/** Words may be missing where an article matches well otherwise; quotations, fields and negations may not. */
function mayBeMissing(clause: Clause): boolean {
  if (clause.kind === 'word') return clause.scope === null || clause.scope.length > 1
  if (clause.kind === 'respelt') return mayBeMissing(clause.typed)
  if (clause.kind === 'near') return mayBeMissing(clause.left) && mayBeMissing(clause.right)
  return (clause.kind === 'or' || clause.kind === 'and') && clause.clauses.every(mayBeMissing)
}

/** The tokens of a word that is not found together count one by one: `東京都知事`, `covid-19`. */
function takeApart(clause: Clause): readonly Clause[] {
  if (clause.kind === 'respelt') return takeApart(clause.typed)
  if (clause.kind === 'near') return [...takeApart(clause.left), ...takeApart(clause.right)]
  if (clause.kind !== 'word' || clause.tokens.length < 2) return [clause]
  return clause.tokens.map((token) => ({ ...clause, tokens: [{ ...token, glued: false, also: [] }], prefix: false }))
}

interface Counted {
  sum: Matches
  /** For each of them, how many of the clauses it matches. */
  hits: Uint16Array
}

function countHits(memory: Memory, found: readonly Matches[]): Counted {
  const sum = found.reduce((a, b) => either(a, b), NO_MATCHES)
  const counts = new Uint16Array(memory.slots)
  for (const { slots } of found) for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1
  return { sum, hits: Uint16Array.from(sum.slots, (slot) => counts[slot] ?? 0) }
}

/** At least half of the words must match, unless no article has so many. */
function fewestWords(hits: Uint16Array, words: number): number {
  let most = 0
  for (const number of hits) if (number > most) most = number
  return Math.max(1, Math.min(most, Math.ceil(words / 2)))
}

/**
 * The best partial matches of a query that nothing matches whole. Null: there is nothing that may be missing.
 */
export function matchPartly(memory: Memory, clause: Clause, allowed: Matches): Matches | null {
  const clauses = clause.kind === 'and' ? clause.clauses : [clause]
  const words = clauses.filter(mayBeMissing).flatMap(takeApart)
  if (words.length < 2) return null
  const required = matchAll(
    memory,
    clauses.filter((each) => !mayBeMissing(each))
  )
  const permitted = both({ ...allowed, score: new Float32Array(allowed.slots.length) }, required)
  const found = words.map((word) =>
    both(match(memory, word), { ...permitted, score: new Float32Array(permitted.slots.length) })
  )
  const { sum, hits } = countHits(memory, found)
  const fewest = fewestWords(hits, words.length)
  const share = (at: number): number => ((hits[at] ?? 0) / words.length) ** 2
  const shared = { ...sum, score: sum.score.map((score, at) => score * share(at)) }
  return both(
    keepWhere(shared, (at) => (hits[at] ?? 0) >= fewest),
    permitted
  )
}
