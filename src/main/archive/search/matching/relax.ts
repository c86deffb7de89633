import { rulesFor } from '../inflection/archive-rules'
import { isFunctionWord } from '../inflection/function-words'
import { allOf, type Clause } from '../query/clause'
import { match, matchAll } from './match'
import { both, listOf, type Matches } from './matches'
import type { Memory } from './memory'
import { withoutTail } from './places'

/** Words may be missing where an article matches well otherwise; quotations, fields and negations may not. */
function mayBeMissing(clause: Clause): boolean {
  if (clause.kind === 'word') return clause.scope === null || clause.scope.length > 1
  if (clause.kind === 'respelt') return mayBeMissing(clause.typed)
  if (clause.kind === 'near') return clause.quoted !== true && mayBeMissing(clause.left) && mayBeMissing(clause.right)
  return (clause.kind === 'or' || clause.kind === 'and') && clause.clauses.every(mayBeMissing)
}

/** The tokens of a word that is not found together count one by one: `東京都知事`, `covid-19`. */
function takeApart(clause: Clause): readonly Clause[] {
  if (clause.kind === 'respelt') return takeApart(clause.typed)
  if (clause.kind === 'near') return [...takeApart(clause.left), ...takeApart(clause.right)]
  if (clause.kind !== 'word' || clause.tokens.length < 2) return [clause]
  return withoutTail(clause.tokens).map((token) => ({
    ...clause,
    tokens: [{ ...token, glued: false, also: [] }],
    prefix: false
  }))
}

/** Without the words that only hold sentences together, which nearly every article has, unless there are no others. */
function tellingOf(memory: Memory, words: readonly Clause[]): readonly Clause[] {
  const rules = rulesFor(memory)
  const isEmpty = (word: Clause): boolean =>
    word.kind === 'word' && word.tokens.every(({ term }) => rules.some((each) => isFunctionWord(each, term)))
  const telling = words.filter((word) => !isEmpty(word))
  return telling.length > 0 ? telling : words
}

/**
 * A query without the free words that only hold sentences together: whoever looks for `in Odesa` has found it where
 * the text says `to Odesa`. The same clause where there are none, or no others.
 */
export function tellingPart(memory: Memory, clause: Clause): Clause {
  if (clause.kind !== 'and') return clause
  const free = clause.clauses.filter((each) => each.kind === 'word' && each.scope === null && !each.starred)
  const telling = new Set(tellingOf(memory, free))
  const left = clause.clauses.filter((each) => !free.includes(each) || telling.has(each))
  return left.length === clause.clauses.length ? clause : allOf(left)
}

/** At least half of the words must match, unless no article has so many. */
function fewestWords(hits: Uint16Array, words: number): number {
  let most = 0
  for (let at = 0; at < hits.length; at += 1) most = Math.max(most, hits[at] ?? 0)
  return Math.max(1, Math.min(most, Math.ceil(words / 2)))
}

/** How many of the numbers are not below `least`. */
function countFrom(numbers: Uint16Array, least: number): number {
  let count = 0
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) >= least) count += 1
  return count
}

/** One for each slot that is among the matches. Null: all articles are. */
function maskFor({ articles, slots }: Memory, matches: Matches): Uint8Array | null {
  if (matches.slots.length === articles.size) return null
  const mask = new Uint8Array(slots)
  for (const slot of matches.slots) mask[slot] = 1
  return mask
}

/** The sum of all that was found, the fuller the match the more it counts; those that match too little are left out. */
function weighed({ slots, scratch }: Memory, found: readonly Matches[], permitted: Uint8Array | null): Matches {
  const { score, fields } = scratch
  const hits = new Uint16Array(slots)
  for (const matches of found) {
    for (let at = 0; at < matches.slots.length; at += 1) {
      const slot = matches.slots[at] ?? 0
      if (permitted !== null && permitted[slot] !== 1) continue
      score[slot] = (score[slot] ?? 0) + (matches.score[at] ?? 0)
      fields[slot] = (fields[slot] ?? 0) | (matches.fields[at] ?? 0)
      hits[slot] = (hits[slot] ?? 0) + 1
    }
  }
  const fewest = fewestWords(hits, found.length)
  const result = listOf(countFrom(hits, fewest))
  for (let slot = 0, to = 0; slot < slots; slot += 1) {
    const number = hits[slot] ?? 0
    if (number < fewest) continue
    result.slots[to] = slot
    result.score[to] = (score[slot] ?? 0) * (number / found.length) ** 2
    result.fields[to] = fields[slot] ?? 0
    to += 1
  }
  score.fill(0)
  fields.fill(0)
  return result
}

/**
 * The best partial matches of a query that nothing matches whole. Null: there is nothing that may be missing.
 */
export function matchPartly(memory: Memory, clause: Clause, allowed: Matches): Matches | null {
  const clauses = clause.kind === 'and' ? clause.clauses : [clause]
  const words = clauses.filter(mayBeMissing).flatMap(takeApart)
  if (words.length < 2) return null
  const required = clauses.filter((each) => !mayBeMissing(each))
  const permitted = required.length === 0 ? allowed : both(allowed, matchAll(memory, required))
  const found = tellingOf(memory, words).map((word) => match(memory, word))
  const partly = weighed(memory, found, maskFor(memory, permitted))
  return required.length === 0 ? partly : both(partly, permitted)
}
