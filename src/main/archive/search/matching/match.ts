import type { SearchMeta } from '../../types'
import type { Clause, OutletClause } from '../query/clause'
import { fieldMask } from '../text-index/fields'
import { onHost, testOf } from './match-metas'
import { matchPhrase, matchWord } from './match-words'
import { both, either, type Matches, noMatches, without } from './matches'
import type { Memory } from './memory'

/** Articles whose metadata pass; they count as found in `fields`. */
export function matchMetas(memory: Memory, passes: (meta: SearchMeta) => boolean, fields = 0): Matches {
  const matches = noMatches(memory.live.length)
  for (const [slot, { meta }] of memory.index.live()) {
    if (!passes(meta)) continue
    matches.present[slot] = 1
    matches.fields[slot] = fields
    matches.count += 1
  }
  return matches
}

function matchOutlet(memory: Memory, { words, value }: OutletClause): Matches {
  return either(match(memory, words), matchMetas(memory, onHost(value), fieldMask(['source'])))
}

/** What a clause matches, on its own. */
export function match(memory: Memory, clause: Clause): Matches {
  switch (clause.kind) {
    case 'word':
      return matchWord(memory, clause)
    case 'phrase':
      return matchPhrase(memory, clause)
    case 'outlet':
      return matchOutlet(memory, clause)
    case 'tag':
      return matchMetas(memory, testOf(clause), fieldMask(['tag']))
    case 'collection':
      return matchMetas(memory, testOf(clause), fieldMask(['collection']))
    case 'language':
    case 'has':
    case 'days':
      return matchMetas(memory, testOf(clause))
    case 'not':
      return without(memory.live, match(memory, clause.clause))
    case 'and':
      return matchAll(memory, clause.clauses)
    case 'or':
      return clause.clauses
        .map((each) => match(memory, each))
        .reduce((a, b) => either(a, b), noMatches(memory.live.length))
  }
}

const everything = (memory: Memory): Matches => without(memory.live, noMatches(memory.live.length))

/** All must hold. Stops at the first that leaves nothing. */
export function matchAll(memory: Memory, clauses: readonly Clause[]): Matches {
  let matches: Matches | null = null
  for (const clause of clauses) {
    const next = match(memory, clause)
    matches = matches === null ? next : both(matches, next)
    if (matches.count === 0) return matches
  }
  return matches ?? everything(memory)
}
