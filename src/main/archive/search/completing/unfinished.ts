import type { CompletionKind } from '@shared/search'

/** What stands before the caret and may be completed. */
export interface Unfinished {
  /** The stretch of the query that a completion takes the place of. */
  start: number
  end: number
  /** The field whose value is being typed. */
  field: string | null
  /** What has been typed of it, without an opening quotation mark. */
  typed: string
}

/** Fields whose values are known by name. */
export const NAMED: Record<string, CompletionKind> = {
  tag: 'tag',
  collection: 'collection',
  source: 'source',
  site: 'source',
  byline: 'author',
  author: 'author',
  section: 'section',
  lang: 'language'
}

const LONGEST = 200
const VALUE = /(?:^|[\s(-])(\p{L}{2,20})[:：](["“„]?)([^"“”„]*)$/u
const WORD = /[^\s()"“”„«»「」:：]*$/u

function valueBefore(before: string, offset: number): Unfinished | null {
  const found = VALUE.exec(before)
  if (found === null) return null
  const [, field = '', quote = '', typed = ''] = found
  // Without a quotation mark a value ends with the first space.
  if (quote === '' && /[\s()]/u.test(typed)) return null
  return {
    start: offset + before.length - typed.length - quote.length,
    end: offset + before.length,
    field: field.toLowerCase(),
    typed
  }
}

/** Reads what is being typed at the caret. Null: nothing that could be completed. */
export function unfinishedAt(query: string, caret: number): Unfinished | null {
  const from = Math.max(0, caret - LONGEST)
  const before = query.slice(from, caret)
  const value = valueBefore(before, from)
  if (value !== null) return value
  const word = (WORD.exec(before)?.[0] ?? '').replace(/^-/, '')
  if (word === '') return null
  return { start: caret - word.length, end: caret, field: null, typed: word }
}
