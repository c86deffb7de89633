import type { Clause, OutletClause } from '../query/clause'
import { fieldMask } from '../text-index/fields'
import { type MetaClause, onHost, type Test, testOf } from './match-metas'
import { matchNear } from './match-near'
import { matchPhrase, matchWord } from './match-words'
import { both, either, type Matches, NO_MATCHES, without } from './matches'
import type { Memory } from './memory'

/** Articles that pass; they count as found in `fields`. */
export function matchMetas(memory: Memory, passes: Test, fields = 0): Matches {
  const { live, slots } = memory
  const found = new Int32Array(slots)
  let count = 0
  for (let slot = 0; slot < slots; slot += 1) if (live[slot] === 1 && passes(slot)) found[count++] = slot
  return {
    slots: found.slice(0, count),
    score: new Float32Array(count),
    fields: new Uint16Array(count).fill(fields)
  }
}

function matchClause(memory: Memory, clause: MetaClause, fields = 0): Matches {
  return memory.recall(JSON.stringify(clause), () => matchMetas(memory, testOf(memory, clause), fields))
}

function matchOutlet(memory: Memory, { words, value }: OutletClause): Matches {
  return either(match(memory, words), matchMetas(memory, onHost(memory, value), fieldMask(['source'])))
}

/** What was probably meant counts less than what was typed. */
const RESPELT = 0.6

/** What a clause matches, on its own. */
export function match(memory: Memory, clause: Clause): Matches {
  switch (clause.kind) {
    case 'word':
      return matchWord(memory, clause)
    case 'phrase':
      return matchPhrase(memory, clause)
    case 'respelt':
      return either(match(memory, clause.typed), match(memory, clause.meant), RESPELT)
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
      return without(everything(memory), match(memory, clause.clause))
    case 'and':
      return matchAll(memory, clause.clauses)
    case 'or':
      return clause.clauses.map((each) => match(memory, each)).reduce((a, b) => either(a, b), NO_MATCHES)
  }
}

export function everything(memory: Memory): Matches {
  return memory.recall('', () => matchMetas(memory, () => true))
}

/** All must hold. Stops at the first that leaves nothing. */
export function matchAll(memory: Memory, clauses: readonly Clause[]): Matches {
  let matches: Matches | null = null
  for (const clause of clauses) {
    const next = match(memory, clause)
    matches = matches === null ? next : both(matches, next)
    if (matches.slots.length === 0) return matches
  }
  return matches ?? everything(memory)
}
