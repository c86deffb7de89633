import { rulesFor } from '../inflection/archive-rules'
import { otherForms } from '../inflection/endings'
import { formsOfTerm } from '../inflection/forms'
import { isWrittenAs } from '../inflection/scripts'
import { match } from '../matching/match'
import { maskOf } from '../matching/match-words'
import type { Memory } from '../matching/memory'
import { allOf, type Clause, type Meant, type NearClause, type RespeltClause, type WordClause } from '../query/clause'
import { type Candidate, candidatesFor, isCorrectable, type Looked } from './candidates'
import { correctedParts } from './joined-parts'
import { putTogether, takenApart } from './respell'
import { inOtherAlphabets } from './transliterate'

export type Corrected = WordClause | RespeltClause

/** A word with fewer articles than this may be a typo that others made as well. */
const FEW = 5
/** By how much more common a candidate must be than a word that exists. */
const MUCH_MORE_COMMON = 10
/** Long pasted texts are not corrected word by word. */
const MOST_WORDS = 12

function weightOf({ distance }: Candidate): number {
  return distance === 1 ? 0.6 : 0.3
}

function isWorthwhile(candidate: Candidate, articles: number): boolean {
  return articles === 0 || candidate.articles >= articles * MUCH_MORE_COMMON
}

/** Where no word of the archive is like it, one may be like what it is a form of: `comitees`, where there is a committee. */
const MOST_BASES = 4
const SHORTEST_BASE = 5

function candidatesForBases(memory: Memory, word: string, looked: Looked): readonly Candidate[] {
  const bases = rulesFor(memory).flatMap((rules) => (isWrittenAs(rules, word) ? otherForms(word, rules) : []))
  const tried = [...new Set(bases)].filter((base) => base.length >= SHORTEST_BASE && base.length < word.length)
  for (const base of tried.slice(0, MOST_BASES)) {
    const found = candidatesFor(memory.index, base, { ...looked, unfinished: false })
    if (found.length > 0) return found
  }
  return []
}

function findCandidates(memory: Memory, word: string, looked: Looked): readonly Candidate[] {
  const found = candidatesFor(memory.index, word, looked)
  return found.length > 0 || looked.known || looked.unfinished ? found : candidatesForBases(memory, word, looked)
}

function candidatesOf(memory: Memory, word: string, looked: Looked): readonly Candidate[] {
  const key = `${word} ${looked.unfinished} ${looked.known} ${looked.mask}`
  const known = memory.candidates.get(key) ?? findCandidates(memory, word, looked)
  memory.candidates.set(key, known)
  return known
}

/** Of so many of the best candidates so many other forms count as well, less than themselves. */
const WITH_FORMS = 2
const MOST_FORMS = 6
const AS_FORM = 0.5

function withOtherForms(memory: Memory, candidates: readonly Candidate[]): Meant[] {
  const meant = candidates.map((candidate): Meant => ({ term: candidate.term, weight: weightOf(candidate) }))
  const known = new Set(meant.map(({ term }) => term))
  for (const candidate of candidates.slice(0, WITH_FORMS)) {
    const forms = formsOfTerm(memory, candidate.term).filter((term) => !known.has(term))
    for (const term of forms.slice(0, MOST_FORMS)) {
      known.add(term)
      meant.push({ term, weight: weightOf(candidate) * AS_FORM })
    }
  }
  return meant
}

/** What is not there may be in another alphabet. */
function transliterated(memory: Memory, word: string): Meant[] {
  return inOtherAlphabets(memory, word).map((term) => ({ term, weight: AS_FORM }))
}

/** How many articles speak for the word as it is typed. */
function articlesFor(memory: Memory, clause: WordClause, { beginnings }: Budget): number {
  const articles = match(memory, clause).slots.length
  if (!beginnings || !clause.prefix || articles === 0) return articles
  return match(memory, { ...clause, prefix: false }).slots.length
}

function meantBy(memory: Memory, clause: WordClause, budget: Budget): Meant[] {
  const word = clause.tokens[0]?.term ?? ''
  if (clause.starred || clause.tokens.length !== 1 || !isCorrectable(word)) return []
  const articles = articlesFor(memory, clause, budget)
  if (articles >= FEW) return []
  const looked = { unfinished: clause.prefix, known: articles > 0, mask: maskOf(clause.scope) }
  const likely = candidatesOf(memory, word, looked).filter((candidate) => isWorthwhile(candidate, articles))
  return likely.length === 0 && articles === 0 ? transliterated(memory, word) : withOtherForms(memory, likely)
}

interface Budget {
  words: number
  /** A word that is there only as the beginning of others is suspected, too. */
  beginnings: boolean
}

function correctWord(memory: Memory, clause: WordClause, budget: Budget): WordClause {
  if (budget.words === 0) return clause
  budget.words -= 1
  const meant = meantBy(memory, clause, budget)
  return meant.length === 0 ? clause : { ...clause, meant }
}

function correctEach(memory: Memory, clauses: readonly Clause[], budget: Budget): readonly Clause[] {
  const corrected = clauses.map((each) => correct(memory, each, budget))
  return corrected.some((each, at) => each !== clauses[at]) ? corrected : clauses
}

/** Pairs of words that the archive writes together. */
function joinEach(memory: Memory, typed: readonly Clause[], corrected: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = []
  for (let at = 0; at < typed.length; at += 1) {
    const [first, second] = [typed[at], typed[at + 1]]
    const both = allOf(corrected.slice(at, at + 2))
    const respelt = at < MOST_WORDS && first && second ? putTogether(memory, first, second, both) : null
    joined.push(...(respelt === null ? corrected.slice(at, at + 1) : [respelt]))
    if (respelt !== null) at += 1
  }
  return joined.length < corrected.length ? joined : corrected
}

function correctSide<C extends NearClause['left']>(memory: Memory, side: C, budget: Budget): C | WordClause {
  return side.kind === 'word' ? correctWord(memory, side, budget) : side
}

function correctNear(memory: Memory, clause: NearClause, budget: Budget): NearClause {
  const [left, right] = [correctSide(memory, clause.left, budget), correctSide(memory, clause.right, budget)]
  return left === clause.left && right === clause.right ? clause : { ...clause, left, right }
}

function correctOrTakeApart(memory: Memory, clause: WordClause, budget: Budget): Clause {
  if (budget.words === 0) return clause
  if (match(memory, clause).slots.length > 0) return correctWord(memory, clause, budget)
  const bestFor = (word: string): string | null => bestCandidate(memory, word, clause, budget)
  return takenApart(memory, clause) ?? correctedParts(memory, clause, bestFor) ?? correctWord(memory, clause, budget)
}

/** What a part of a longer word was probably meant to be. */
function bestCandidate(memory: Memory, word: string, { scope }: WordClause, budget: Budget): string | null {
  if (budget.words === 0 || !isCorrectable(word)) return null
  budget.words -= 1
  const [best] = candidatesOf(memory, word, { unfinished: false, known: false, mask: maskOf(scope) })
  return best?.term ?? null
}

function correct(memory: Memory, clause: Clause, budget: Budget): Clause {
  if (clause.kind === 'word') return correctOrTakeApart(memory, clause, budget)
  if (clause.kind === 'near') return correctNear(memory, clause, budget)
  if (clause.kind === 'outlet') {
    const words = correct(memory, clause.words, budget)
    return words === clause.words ? clause : { ...clause, words }
  }
  if (clause.kind !== 'and' && clause.kind !== 'or') return clause
  const each = correctEach(memory, clause.clauses, budget)
  const clauses = clause.kind === 'and' ? joinEach(memory, clause.clauses, each) : each
  return clauses === clause.clauses ? clause : { ...clause, clauses }
}

/**
 * The query with what was probably meant beside each word that hardly any article holds. The same clause where there
 * is nothing to correct. Quotations and negations are taken at their word. With `beginnings` also words that are there
 * only as the beginning of others: `supreme cort`, where no article goes on as in `cortege`.
 */
export function correctClause(memory: Memory, clause: Clause, beginnings = false): Clause {
  return correct(memory, clause, { words: MOST_WORDS, beginnings })
}

/** What of a clause was corrected, in the order of the query. */
export function correctedWords(clause: Clause): Corrected[] {
  if (clause.kind === 'respelt') return [clause]
  if (clause.kind === 'word') return clause.meant === undefined ? [] : [clause]
  if (clause.kind === 'outlet') return correctedWords(clause.words)
  if (clause.kind === 'near') return [...correctedWords(clause.left), ...correctedWords(clause.right)]
  return clause.kind === 'and' || clause.kind === 'or' ? clause.clauses.flatMap(correctedWords) : []
}
