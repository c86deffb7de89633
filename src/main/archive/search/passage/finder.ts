import type { HighlightRanges } from '@shared/search'
import type { Clause } from '../query/clause'
import { FIELDS, fieldNumber } from '../text-index/fields'
import { type Mark, marksOf, rangesOf } from './marks'
import { type Rule, rulesOf } from './rules'

/** Where a text that is in no index holds what a query searches. */
export type Finder = (text: string) => HighlightRanges

const BODY = fieldNumber('body')
const ALL = (1 << FIELDS.length) - 1
const GAP = /^[^\p{L}\p{N}]{0,8}$/u

/** The words of a quotation are one find. */
function joined(marks: readonly Mark[], rules: readonly Rule[], text: string): Mark[] {
  const found: Mark[] = []
  for (const mark of marks) {
    const last = found.at(-1)
    const isNext = last?.rule === mark.rule && (rules[mark.rule]?.places.length ?? 1) > 1
    if (last !== undefined && isNext && GAP.test(text.slice(last.end, mark.start))) last.end = mark.end
    else found.push({ ...mark })
  }
  return found
}

/** Null: there is no word to look for. A field's words are looked for everywhere: such a text has no fields. */
export function finderFor(clause: Clause): Finder | null {
  const rules = rulesOf(clause, false).map((rule) => ({ ...rule, fields: ALL }))
  if (rules.length === 0) return null
  return (text) => rangesOf(joined(marksOf(text, BODY, rules), rules, text), 0, text.length)
}
