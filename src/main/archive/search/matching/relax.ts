import type { Clause } from '../query/clause'
import { match, matchAll } from './match'
import { keepWhere, type Matches, noMatches } from './matches'
import type { Memory } from './memory'

/** Words may be missing where an article matches well otherwise; quotations, fields and negations may not. */
function mayBeMissing(clause: Clause): boolean {
  if (clause.kind === 'word') return clause.scope === null || clause.scope.length > 1
  if (clause.kind === 'near') return mayBeMissing(clause.left) && mayBeMissing(clause.right)
  return (clause.kind === 'or' || clause.kind === 'and') && clause.clauses.every(mayBeMissing)
}

/** The tokens of a word that is not found together count one by one: `東京都知事`, `covid-19`. */
function takeApart(clause: Clause): readonly Clause[] {
  if (clause.kind === 'near') return [...takeApart(clause.left), ...takeApart(clause.right)]
  if (clause.kind !== 'word' || clause.tokens.length < 2) return [clause]
  return clause.tokens.map((token) => ({ ...clause, tokens: [{ ...token, glued: false, also: [] }], prefix: false }))
}

interface Counted {
  sum: Matches
  hits: Uint16Array
}

function count(memory: Memory, clauses: readonly Clause[]): Counted {
  const sum = noMatches(memory.slots)
  const hits = new Uint16Array(memory.slots)
  for (const clause of clauses) {
    const { present, score, fields } = match(memory, clause)
    for (let slot = 0; slot < present.length; slot += 1) {
      if (present[slot] === 0) continue
      hits[slot] = (hits[slot] ?? 0) + 1
      sum.present[slot] = 1
      sum.score[slot] = (sum.score[slot] ?? 0) + (score[slot] ?? 0)
      sum.fields[slot] = (sum.fields[slot] ?? 0) | (fields[slot] ?? 0)
    }
  }
  return { sum, hits }
}

/** At least half of the words must match, unless no article has so many. */
function fewestWords(hits: Uint16Array, allowed: Matches, words: number): number {
  let most = 0
  hits.forEach((number, slot) => {
    if (allowed.present[slot] === 1 && number > most) most = number
  })
  return Math.max(1, Math.min(most, Math.ceil(words / 2)))
}

function addScores(matches: Matches, required: Matches, hits: Uint16Array, words: number): Matches {
  for (let slot = 0; slot < hits.length; slot += 1) {
    if (matches.present[slot] === 0) continue
    const share = (hits[slot] ?? 0) / words
    matches.score[slot] = (matches.score[slot] ?? 0) * share * share + (required.score[slot] ?? 0)
    matches.fields[slot] = (matches.fields[slot] ?? 0) | (required.fields[slot] ?? 0)
  }
  return matches
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
  const { sum, hits } = count(memory, words)
  const candidates = keepWhere(sum, (slot) => allowed.present[slot] === 1 && required.present[slot] === 1)
  const fewest = fewestWords(hits, candidates, words.length)
  const kept = keepWhere(candidates, (slot) => (hits[slot] ?? 0) >= fewest)
  return addScores(kept, required, hits, words.length)
}
