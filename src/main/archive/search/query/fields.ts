import type { QueryRemarkCode } from '@shared/query-remark'
import type { SearchField } from '@shared/search'
import { foldName } from '../analysis/fold'
import type { Clause, Scope, Span } from './clause'
import { dayAfter, dayBefore, readDays } from './days'

/** What a field was given. */
export interface Value extends Span {
  text: string
  quoted: boolean
}

type Words = (value: Value, scope: Scope) => Clause | null
/** Makes a clause of a field's value. A code says why that cannot be done: the value is then searched as words. */
type Reader = (value: Value, words: Words) => Clause | QueryRemarkCode

const text =
  (field: SearchField): Reader =>
  (value, words) =>
    words(value, [field]) ?? 'noWordInValue'

const outlet: Reader = (value, words) => {
  const name = words(value, ['source'])
  if (name === null) return 'noWordInValue'
  return { kind: 'outlet', value: foldName(value.text), words: name, start: value.start, end: value.end }
}

const days =
  (
    make: (first: string, last: string) => { from: string | null; until: string | null },
    of: 'day' | 'savedDay' = 'day'
  ): Reader =>
  ({ text: written }) => {
    const found = readDays(written, new Date())
    if (found === null) return 'noDate'
    return { kind: 'days', of, ...make(found.first, found.last) }
  }

/** `date:>2024`, as other programs write what is before, after, since and until here. */
const COMPARED = /^([<>])(=?)\s*(?=\S)/

const compared =
  (of: 'day' | 'savedDay' = 'day'): Reader =>
  (value, words) => {
    const [sign = '', side, orEqual] = COMPARED.exec(value.text) ?? []
    const rest = { ...value, text: value.text.slice(sign.length) }
    if (side === undefined) return days(within, of)(value, words)
    if (side === '>')
      return days((first, last) => ({ from: orEqual ? first : dayAfter(last), until: null }), of)(rest, words)
    return days((first, last) => ({ from: null, until: orEqual ? last : dayBefore(first) }), of)(rest, words)
  }

const within = (from: string, until: string) => ({ from, until })

const tag: Reader = ({ text: value, quoted }) => {
  const prefix = !quoted && value.length > 1 && value.endsWith('*')
  return { kind: 'tag', value: foldName(prefix ? value.slice(0, -1) : value).replace(/^#/, ''), prefix }
}

const collection: Reader = ({ text: value }) => ({
  kind: 'collection',
  value: foldName(value)
    .replace(/\s*\/\s*/g, '/')
    .replace(/^\/+|\/+$/g, '')
})

const HAS: Record<string, 'image' | 'note'> = {
  image: 'image',
  images: 'image',
  picture: 'image',
  photo: 'image',
  note: 'note',
  notes: 'note'
}

const has: Reader = ({ text: value }) => {
  const what = HAS[value.toLowerCase()]
  return what === undefined ? 'unknownHas' : { kind: 'has', what }
}

const READERS: Record<string, Reader> = {
  title: text('title'),
  intitle: text('title'),
  byline: text('byline'),
  author: text('byline'),
  by: text('byline'),
  body: text('body'),
  text: text('body'),
  source: outlet,
  site: outlet,
  section: text('section'),
  tag,
  collection,
  note: text('note'),
  caption: text('caption'),
  url: text('url'),
  inurl: text('url'),
  lang: ({ text: value }) => ({ kind: 'language', value: value.toLowerCase().replaceAll('_', '-') }),
  before: days((first) => ({ from: null, until: dayBefore(first) })),
  after: days((first) => ({ from: first, until: null })),
  since: days((first) => ({ from: first, until: null })),
  until: days((_, last) => ({ from: null, until: last })),
  on: compared(),
  date: compared(),
  published: compared(),
  year: compared(),
  saved: compared('savedDay'),
  has
}

const DATES: ReadonlySet<string> = new Set([
  'before',
  'after',
  'since',
  'until',
  'on',
  'date',
  'published',
  'year',
  'saved'
])
export const isDateField = (name: string): boolean => DATES.has(name)
export const isDate = (text: string): boolean => readDays(text.replace(COMPARED, ''), new Date()) !== null

const OTHER_NAMES = new Set(['intitle', 'inurl', 'author', 'by', 'text', 'since', 'date', 'published', 'year'])

/** As they are shown; a few have other names, too. */
export const FIELD_NAMES: readonly string[] = Object.keys(READERS).filter((name) => !OTHER_NAMES.has(name))

export const isField = (name: string): boolean => Object.hasOwn(READERS, name)

export function readField(name: string, value: Value, words: Words): Clause | QueryRemarkCode {
  return READERS[name]?.(value, words) ?? 'noField'
}

/** The scope of a field whose value is a group in parentheses: `title:(budget OR tax)`; null where groups make no sense. */
export function scopeOf(name: string): Scope {
  const fields: Record<string, SearchField> = {
    author: 'byline',
    by: 'byline',
    text: 'body',
    site: 'source',
    intitle: 'title',
    inurl: 'url'
  }
  const field = fields[name] ?? name
  return isTextField(field) ? [field] : null
}

function isTextField(name: string): name is SearchField {
  return ['title', 'body', 'byline', 'source', 'section', 'note', 'caption', 'url'].includes(name)
}
