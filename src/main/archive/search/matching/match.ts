import type { Clause, OutletClause } from '../query/clause'
import { fieldMask } from '../text-index/fields'
import { type MetaClause, onHost, type Test, testOf } from './match-metas'
import { matchNear } from './match-near'
import { matchPhrase, matchWord } from './match-words'
import { both, either, type Matches, noMatches, without } from './matches'
import type { Memory } from './memory'

/** Articles that pass; they count as found in `fields`. */
export function matchMetas(memory: Memory, passes: Test, fields = 0): Matches {
  const { live, slots } = memory
  const matches = noMatches(slots)
  for (let slot = 0; slot < slots; slot += 1) {
    if (live[slot] !== 1 || !passes(slot)) continue
    matches.present[slot] = 1
    matches.fields[slot] = fields
    matches.count += 1
  }
  return matches
}

function matchClause(memory: Memory, clause: MetaClause, fields = 0): Matches {
  return memory.recall(JSON.stringify(clause), () => matchMetas(memory, testOf(memory, clause), fields))
}

function matchOutlet(memory: Memory, { words, value }: OutletClause): Matches {
  return either(match(memory, words), matchMetas(memory, onHost(memory, value), fieldMask(['source'])))
}

/** What a clause matches, on its own. */
export function match(memory: Memory, clause: Clause): Matches {
  switch (clause.kind) {
    case 'word':
      return matchWord(memory, clause)
    case 'phrase':
      return matchPhrase(memory, clause)
    case 'near':
      return matchNear(memory, clause)
    case 'outlet':
      return matchOutlet(memory, clause)
    case 'tag':
      return matchClause(memory, clause, fieldMask(['tag']))
    case 'collection':
      return matchClause(memory, clause, fieldMask(['collection']))
    case 'language':
    case 'has':
    case 'days':
      return matchClause(memory, clause)
    case 'not':
      return without(memory.live, match(memory, clause.clause))
    case 'and':
      return matchAll(memory, clause.clauses)
    case 'or':
      return clause.clauses.map((each) => match(memory, each)).reduce((a, b) => either(a, b), noMatches(memory.slots))
  }
}

const everything = (memory: Memory): Matches => without(memory.live, noMatches(memory.slots))

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
