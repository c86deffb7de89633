import type { Form, Token } from '../analysis/token'

/** How an entry of a field takes a place. */
export const Entry = {
  /** A word at its place. */
  own: 0,
  /** Another spelling at the same place. */
  same: 1,
  /** A spelling that reaches into the next place (`covid19` for `covid-19`): it has none of its own. */
  reaching: 2
} as const
export type Entry = (typeof Entry)[keyof typeof Entry]

function isSamePlace(form: Form, next: Token | undefined): boolean {
  return next === undefined || form.end <= next.start
}

type Visit = (term: string, place: number, kind: Entry) => void

/** What is beside the words has the place of the one before it, unless there is none. */
const isAside = ({ aside }: Token, place: number): boolean => aside === true && place > 0

/**
 * Visits all by which a field is found, in order; the first word takes the place `from`. Returns how many entries they
 * are, and the place that comes next.
 */
export function eachEntry(tokens: readonly Token[], from: number, visit: Visit): { entries: number; next: number } {
  let entries = 0
  let next = from
  for (const [at, token] of tokens.entries()) {
    const place = isAside(token, next) ? next - 1 : next
    visit(token.term, place, place < next ? Entry.same : Entry.own)
    for (const form of token.also) {
      visit(form.term, place, isSamePlace(form, tokens[at + 1]) ? Entry.same : Entry.reaching)
    }
    next = place + 1
    entries += 1 + token.also.length
  }
  return { entries, next }
}
