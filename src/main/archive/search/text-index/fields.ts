import { type SearchField, searchField } from '@shared/search'

/** The searched fields; their place in this list is their number everywhere inside the index. */
export const FIELDS: readonly SearchField[] = searchField.options

export const ALL_FIELDS = FIELDS.length

export function fieldNumber(field: SearchField): number {
  return FIELDS.indexOf(field)
}

/** Fields as bits, so that a match can remember several in one number. */
export function fieldMask(fields: readonly SearchField[]): number {
  return fields.reduce((mask, field) => mask | (1 << fieldNumber(field)), 0)
}

/** Where words without a field are looked for. Addresses and collections only match when they are asked for. */
export const FREE_MASK = fieldMask(FIELDS.filter((field) => field !== 'url' && field !== 'collection'))

export function fieldsOf(mask: number): SearchField[] {
  return FIELDS.filter((_, number) => (mask & (1 << number)) !== 0)
}

/** How much a word counts in a field, against the body. */
const WEIGHTS: Record<SearchField, number> = {
  title: 5,
  standfirst: 2.5,
  body: 1,
  byline: 3,
  source: 2,
  section: 1.5,
  tag: 3,
  collection: 1.5,
  caption: 1.5,
  note: 2,
  url: 1
}
export const FIELD_WEIGHTS: readonly number[] = FIELDS.map((field) => WEIGHTS[field])
