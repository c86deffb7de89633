import type { SearchRequest, SearchSort } from '@shared/search'
import { type Corrected, correctClause, correctedWords } from './correction/correct'
import { onOtherKeyboards } from './correction/keyboard'
import { languagesOf } from './inflection/archive-rules'
import { withForms } from './inflection/forms'
import { everything, match, matchMetas } from './matching/match'
import { filterTest } from './matching/match-metas'
import { both, keepMarked, type Matches } from './matching/matches'
import type { Memory } from './matching/memory'
import { isNameIn } from './matching/names'
import { matchPartly, tellingPart } from './matching/relax'
import type { Clause } from './query/clause'
import { type ParsedQuery, parseQuery } from './query/parse'
import { boost } from './ranking/boost'
import { orderOf } from './ranking/order'
import { selectTop } from './ranking/select-top'

/** What a query found, before anything is read for the screen. */
export interface Found {
  parsed: ParsedQuery
  /** What was searched in the end, with what was probably meant. */
  clause: Clause
  matches: Matches
  corrected: readonly Corrected[]
  relaxed: boolean
  /** The query as it was searched, where it was typed with the keyboard of another language. */
  retyped: string | null
}

/** With fewer hits than this a typo is suspected. */
const LITTLE = 5

interface Answer {
  clause: Clause
  matches: Matches
  corrected: readonly Corrected[]
  relaxed: boolean
}

/** A few matches are looked for among those allowed; to look many up in a list takes several times as long as in marks. */
const MANY = 4_096

function narrow(memory: Memory, matches: Matches, allowed: Matches | null): Matches {
  if (allowed === null) return matches
  if (matches.slots.length < MANY) return both(matches, allowed)
  return keepMarked(matches, memory.marksOf(allowed))
}

function answer(memory: Memory, clause: Clause, allowed: Matches | null): Answer {
  const exact = narrow(memory, match(memory, clause), allowed)
  if (exact.slots.length >= LITTLE) return { clause, matches: exact, corrected: [], relaxed: false }
  const better = correctClause(memory, clause)
  const matches = better === clause ? exact : narrow(memory, match(memory, better), allowed)
  if (matches.slots.length > 0) {
    const corrected = matches.slots.length > exact.slots.length ? correctedWords(better) : []
    return { clause: corrected.length > 0 ? better : clause, matches, corrected, relaxed: false }
  }
  const telling = tellingPart(memory, better)
  const told = telling === better ? matches : narrow(memory, match(memory, telling), allowed)
  if (told.slots.length > 0) return { clause: better, matches: told, corrected: correctedWords(better), relaxed: false }
  const bolder = correctClause(memory, clause, true)
  const bold = bolder === clause ? matches : narrow(memory, match(memory, bolder), allowed)
  if (bold.slots.length > 0) {
    return { clause: bolder, matches: bold, corrected: correctedWords(bolder), relaxed: false }
  }
  const partly = matchPartly(memory, better, allowed ?? everything(memory))
  if (partly === null || partly.slots.length === 0) return { clause, matches: exact, corrected: [], relaxed: false }
  return { clause: better, matches: partly, corrected: correctedWords(better), relaxed: true }
}

/** Finds what a query asks for: exactly; where that is little, with typos corrected; else what matches in part. */
export function findMatches(memory: Memory, request: Pick<SearchRequest, 'query' | 'filter'>): Found {
  const found = findUnranked(memory, request)
  return { ...found, matches: boost(memory, found.clause, found.matches) }
}

/** The same articles, for those who only count them. */
export function findUnranked(memory: Memory, request: Pick<SearchRequest, 'query' | 'filter'>): Found {
  const passes = filterTest(memory, request.filter)
  const passing =
    passes === null ? null : memory.recall(JSON.stringify(request.filter), () => matchMetas(memory, passes))
  // What lets everything through need not be asked.
  const allowed = passing?.slots.length === memory.articles.size ? null : passing
  return understand(memory, request.query, allowed)
}

type Understood = Answer & { parsed: ParsedQuery; retyped: string | null }

function understandAs(memory: Memory, parsed: ParsedQuery, allowed: Matches | null): Understood {
  return { ...answer(memory, withForms(memory, parsed.clause), allowed), parsed, retyped: null }
}

const isPoor = ({ matches, relaxed }: Answer): boolean => relaxed || matches.slots.length === 0

/** `title: harvest` is a field; where it finds nothing as one, the colon is an ordinary one, as in a pasted headline. */
function understandAsTyped(memory: Memory, query: string, allowed: Matches | null): Understood {
  const found = understandAs(memory, parseQuery(query, { isName: isNameIn(memory) }), allowed)
  if (!found.parsed.spaced || !isPoor(found)) return found
  const asWords = understandAs(memory, parseQuery(query, { withSpaced: false, isName: isNameIn(memory) }), allowed)
  return isPoor(asWords) && found.matches.slots.length > 0 ? found : asWords
}

function hasNegation(clause: Clause): boolean {
  return clause.kind === 'not' || ((clause.kind === 'and' || clause.kind === 'or') && clause.clauses.some(hasNegation))
}

/** What finds nothing may have been typed while another language's keyboard was on. */
function understand(memory: Memory, query: string, allowed: Matches | null): Understood {
  const found = understandAsTyped(memory, query, allowed)
  if (found.matches.slots.length > 0) return found
  for (const retyped of onOtherKeyboards(query, languagesOf(memory))) {
    const other = understandAs(memory, parseQuery(retyped), allowed)
    // Words that are there only with corrections were hardly meant; and what is to be left out says nothing.
    if (!isPoor(other) && other.corrected.length === 0 && !hasNegation(other.clause)) return { ...other, retyped }
  }
  return found
}

/** A page of what was found, in order: by the places in the list of matches. */
export function inOrder(
  memory: Memory,
  { matches }: Found,
  sort: SearchSort,
  offset: number,
  limit: number
): Int32Array {
  const order = orderOf(memory.articles, sort, matches)
  return selectTop(matches.slots.length, offset + limit, order).slice(offset)
}
