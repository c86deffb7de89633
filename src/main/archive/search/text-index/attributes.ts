import type { SearchMeta } from '../../types'

export interface Outlet {
  sourceId: string | null
  siteName: string | null
  hosts: readonly string[]
}

/** What articles are filtered and counted by. Many articles share the same values. */
export interface Attributes {
  outlet: Outlet
  language: string | null
  section: string | null
  byline: readonly string[]
  tags: readonly string[]
  collections: readonly string[]
}

export type AttributeName = keyof Attributes

export const ATTRIBUTE_NAMES: readonly AttributeName[] = [
  'outlet',
  'language',
  'section',
  'byline',
  'tags',
  'collections'
]

export function attributesOf(meta: SearchMeta): Attributes {
  const { sourceId, siteName, hosts, language, section, byline, tags, collections } = meta
  return { outlet: { sourceId, siteName, hosts }, language, section, byline, tags, collections }
}

/** The distinct values of an attribute, numbered in the order of their coming. */
export class Values<T> {
  readonly list: T[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(value: T): number {
    const key = JSON.stringify(value)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.list.length)
    return this.list.push(value) - 1
  }
}

export type AllValues = { [A in AttributeName]: Values<Attributes[A]> }

export function noValues(): AllValues {
  return {
    outlet: new Values(),
    language: new Values(),
    section: new Values(),
    byline: new Values(),
    tags: new Values(),
    collections: new Values()
  }
}

/** The values as numbers, in the order of ATTRIBUTE_NAMES. */
export function numbersOf(values: AllValues, attributes: Attributes): number[] {
  return [
    values.outlet.numberOf(attributes.outlet),
    values.language.numberOf(attributes.language),
    values.section.numberOf(attributes.section),
    values.byline.numberOf(attributes.byline),
    values.tags.numberOf(attributes.tags),
    values.collections.numberOf(attributes.collections)
  ]
}
