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

/** Visits all by which a field is found, in order. Returns how many they are. */
export function eachEntry(tokens: readonly Token[], visit: (term: string, place: number, kind: Entry) => void): number {
  let count = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    visit(token.term, at, Entry.own)
    count += 1 + token.also.length
    for (const form of token.also) visit(form.term, at, isSamePlace(form, tokens[at + 1]) ? Entry.same : Entry.reaching)
  }
  return count
}
