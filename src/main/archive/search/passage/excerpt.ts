import type { HighlightRanges, SearchField } from '@shared/search'
import type { PassageField } from '../../types'
import { fieldNumber } from '../text-index/fields'
import { type Mark, marksOf, rangesOf } from './marks'
import type { Readings } from './readings'
import type { Rule } from './rules'
import { windowOf } from './window'

export interface Excerpt {
  snippet: string
  snippetField: SearchField
  snippetHighlights: HighlightRanges
}

const ELLIPSIS = '…'
const OTHER_SPACE = /[^\S ]/u

/** Most passages have no other space in them. */
const onOneLine = (passage: string): string => (OTHER_SPACE.test(passage) ? passage.replace(/\s/gu, ' ') : passage)

function cut(text: string, start: number, end: number, marks: readonly Mark[], field: SearchField): Excerpt {
  const [before, after] = [start > 0 && text.slice(0, start).trim() !== '', text.slice(end).trim() !== '']
  const lead = before ? ELLIPSIS : ''
  const snippet = lead + onOneLine(text.slice(start, end)) + (after ? ELLIPSIS : '')
  return { snippet, snippetField: field, snippetHighlights: rangesOf(marks, start, end, lead.length) }
}

function excerptOf(
  readings: Readings,
  id: string,
  field: PassageField,
  rules: readonly Rule[]
): Excerpt & { marked: boolean } {
  const text = readings.textOf(id, field)
  const marks = marksOf(text, fieldNumber(field), rules)
  const { start, end } = windowOf(text, marks)
  return { ...cut(text, start, end, marks, field), marked: marks.length > 0 }
}

const OTHER_FIELDS: readonly PassageField[] = ['standfirst', 'caption', 'note']

/** The best passage: of the body, unless only the standfirst, a caption or the note holds what was searched. */
export function makeExcerpt(
  readings: Readings,
  id: string,
  matched: readonly SearchField[],
  rules: readonly Rule[]
): Excerpt {
  const body = excerptOf(readings, id, 'body', rules)
  if (body.marked) return plain(body)
  for (const field of OTHER_FIELDS) {
    if (!matched.includes(field)) continue
    const other = excerptOf(readings, id, field, rules)
    if (other.marked) return plain(other)
  }
  return plain(body.snippet === '' ? excerptOf(readings, id, 'standfirst', rules) : body)
}

function plain({ snippet, snippetField, snippetHighlights }: Excerpt): Excerpt {
  return { snippet, snippetField, snippetHighlights }
}

export function titleHighlights(readings: Readings, id: string, rules: readonly Rule[]): HighlightRanges {
  const title = readings.textOf(id, 'title')
  return rangesOf(marksOf(title, fieldNumber('title'), rules), 0, title.length)
}

/** The authors are shown in one line. */
export function bylineHighlights(names: readonly string[], rules: readonly Rule[]): HighlightRanges {
  const line = names.join(', ')
  return rangesOf(marksOf(line, fieldNumber('byline'), rules), 0, line.length)
}
