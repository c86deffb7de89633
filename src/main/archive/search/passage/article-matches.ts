import type { ArticleMatches, HighlightRanges } from '@shared/search'
import type { PassageField } from '../../types'
import { fieldNumber } from '../text-index/fields'
import { joined, type Mark, marksOf, rangesOf } from './marks'
import type { Readings } from './readings'
import type { Rule } from './rules'
import { densest } from './window'

/** The range in which the best passage begins. */
function bestOf(marks: readonly Mark[], ranges: HighlightRanges): number | null {
  if (marks.length === 0) return null
  const { start } = densest(marks)
  const at = ranges.findIndex(([, end]) => end > start)
  return at < 0 ? null : at
}

/** All places of an article that a query searches for. */
export function matchesIn(readings: Readings, id: string, rules: readonly Rule[]): ArticleMatches {
  const marksIn = (field: PassageField): Mark[] => {
    const text = readings.textOf(id, field)
    return joined(marksOf(text, fieldNumber(field), rules), rules, text)
  }
  const ranges = (field: PassageField, marks = marksIn(field)): HighlightRanges =>
    rangesOf(marks, 0, readings.textOf(id, field).length)
  const marks = marksIn('body')
  const text = ranges('body', marks)
  return {
    text,
    title: ranges('title'),
    standfirst: ranges('standfirst'),
    note: ranges('note'),
    best: bestOf(marks, text)
  }
}
