import type { ArticleMatches, HighlightRanges } from '@shared/search'
import type { PassageField } from '../../types'
import { fieldNumber } from '../text-index/fields'
import { type Mark, marksIn, rangesOf } from './marks'
import type { Readings } from './readings'
import type { Rule } from './rules'
import { densest } from './window'

function marksOf(readings: Readings, id: string, field: PassageField, rules: readonly Rule[]): Mark[] {
  return marksIn(readings.read(id, field).tokens, fieldNumber(field), rules)
}

/** The range in which the best passage begins. */
function bestOf(marks: readonly Mark[], ranges: HighlightRanges): number | null {
  if (marks.length === 0) return null
  const { start } = densest(marks)
  const at = ranges.findIndex(([, end]) => end > start)
  return at < 0 ? null : at
}

/** All places of an article that a query searches for. */
export function matchesIn(readings: Readings, id: string, rules: readonly Rule[]): ArticleMatches {
  const marks = marksOf(readings, id, 'body', rules)
  const ranges = (field: PassageField): HighlightRanges =>
    rangesOf(marksOf(readings, id, field, rules), 0, readings.read(id, field).text.length)
  const text = rangesOf(marks, 0, readings.read(id, 'body').text.length)
  return {
    text,
    title: ranges('title'),
    standfirst: ranges('standfirst'),
    note: ranges('note'),
    best: bestOf(marks, text)
  }
}
