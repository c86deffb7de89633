import type { HighlightRanges } from '@shared/search'
import type { Clause } from '../query/clause'
import { FIELDS, fieldNumber } from '../text-index/fields'
import { joined, marksOf, rangesOf } from './marks'
import { rulesOf } from './rules'

/** Where a text that is in no index holds what a query searches. */
export type Finder = (text: string) => HighlightRanges

const BODY = fieldNumber('body')
const ALL = (1 << FIELDS.length) - 1
/** Null: there is no word to look for. A field's words are looked for everywhere: such a text has no fields. */
export function finderFor(clause: Clause): Finder | null {
  const rules = rulesOf(clause, false).map((rule) => ({ ...rule, fields: ALL }))
  if (rules.length === 0) return null
  return (text) => rangesOf(joined(marksOf(text, BODY, rules), rules, text), 0, text.length)
}
