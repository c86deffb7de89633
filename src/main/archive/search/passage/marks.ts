import type { HighlightRanges } from '@shared/search'
import { analyse } from '../analysis/analyse'
import { type Form, PASSED_OVER, type Token } from '../analysis/token'
import { goesOn, type WantedPlace } from '../matching/places'
import { keptTokens } from './kept-tokens'
import type { Rule } from './rules'
import { type Starter, startersOf } from './starters'

/** A stretch of a text that a rule accounts for. */
export interface Mark {
  start: number
  end: number
  /** The number of the rule. */
  rule: number
}

type Stretch = Pick<Mark, 'start' | 'end'>

/** A single character that begins a pair is all that matched: the next token starts where it ends. */
function beginning(token: Token, next: Token | undefined): Stretch {
  const overlaps = next?.glued === true && next.start < token.end
  return { start: token.start, end: overlaps ? next.start : token.end }
}

/** The part of a compound that was searched; all of it where folding has moved the letters. */
function within(token: Form, part: string): Stretch | null {
  const at = token.term.indexOf(part)
  if (at < 0) return null
  if (token.term.length !== token.end - token.start) return token
  return { start: token.start + at, end: token.start + at + part.length }
}

/** Where another spelling begins with the part: a run that is cut otherwise by itself. */
function startOf({ also }: Token, part: string): Stretch | null {
  const form = also.find(({ term }) => term.startsWith(part))
  return form === undefined ? null : within(form, part)
}

function fill(place: WantedPlace, token: Token, next: Token | undefined): Stretch | null {
  if (place.terms.includes(token.term)) return token
  const form = token.also.find(({ term }) => place.terms.includes(term))
  if (form !== undefined) return form
  const [first] = place.terms
  if (first === undefined) return null
  if (place.inside) return within(token, first) ?? startOf(token, first)
  if (!place.prefix) return null
  if (token.term.startsWith(first) || goesOn(token.term, first)) return beginning(token, next)
  return token.also.find(({ term }) => term.startsWith(first)) ?? null
}

/** Adds what the rule marks from this token on, if all of it stands there. */
function follow(rule: Rule, number: number, tokens: readonly Token[], from: number, marks: Mark[]): void {
  const before = marks.length
  let at = from
  for (const place of rule.places) {
    // What stands beside the words takes no place among them.
    while (at > from && tokens[at]?.aside) at += 1
    const token = tokens[at]
    at += 1
    const stretch = token === undefined ? null : fill(place, token, tokens[at])
    if (stretch === null) {
      marks.length = before
      return
    }
    marks.push({ start: stretch.start, end: stretch.end, rule: number })
  }
}

/** Every text that is shown is gone through at every keystroke: plain loops, because iterators leave much behind. */
function followEach(
  starters: readonly Starter[] | undefined,
  tokens: readonly Token[],
  at: number,
  marks: Mark[]
): void {
  if (starters === undefined) return
  for (let nth = 0; nth < starters.length; nth += 1) {
    const starter = starters[nth]
    if (starter !== undefined) follow(starter.rule, starter.number, tokens, at, marks)
  }
}

/** All that is to be highlighted in the text of a field, in order of its start. */
export function marksOf(text: string, field: number, rules: readonly Rule[]): Mark[] {
  const { byTerm, byBeginning, starts } = startersOf(rules, field)
  const marks: Mark[] = []
  if (byTerm.size + byBeginning.length === 0) return marks
  const tokens = keptTokens(text) ?? analyse(text, starts)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token === PASSED_OVER) continue
    if (byTerm.size > 0) followEach(byTerm.get(token.term), tokens, at, marks)
    for (let nth = 0; nth < token.also.length; nth += 1) {
      followEach(byTerm.get(token.also[nth]?.term ?? ''), tokens, at, marks)
    }
    followEach(byBeginning, tokens, at, marks)
  }
  return marks.length > 1 ? marks.sort(inTheText) : marks
}

const inTheText = (a: Mark, b: Mark): number => a.start - b.start || a.end - b.end

/** At most so much stands between the words of a quotation. */
const GAP = /^[^\p{L}\p{N}]{0,8}$/u

/** The words of a quotation, and the parts of a word such as `covid-19`, are one find. */
export function joined(marks: readonly Mark[], rules: readonly Rule[], text: string): Mark[] {
  const found: Mark[] = []
  const lastOf = new Map<number, Mark>()
  for (const mark of marks) {
    const last = (rules[mark.rule]?.places.length ?? 1) > 1 ? lastOf.get(mark.rule) : undefined
    if (last !== undefined && GAP.test(text.slice(last.end, mark.start))) {
      last.end = mark.end
      continue
    }
    const own = { ...mark }
    lastOf.set(mark.rule, own)
    found.push(own)
  }
  return found
}

/** Marks as ranges that do not overlap, within [start, end), counted from `start` and moved by `shift`. */
export function rangesOf(marks: readonly Mark[], start: number, end: number, shift = 0): HighlightRanges {
  const ranges: HighlightRanges = []
  for (const mark of marks) {
    const from = Math.max(mark.start, start) - start + shift
    const to = Math.min(mark.end, end) - start + shift
    const last = ranges.at(-1)
    if (to <= from) continue
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  return ranges
}
