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

/** The values of an attribute, numbered in the order of their coming. A value may have several numbers. */
export class Values<T> {
  readonly list: T[] = []
  private numbers: Map<string, number> | null = new Map()

  /** The same number each time. */
  numberOf(value: T): number {
    const numbers = this.all()
    const key = JSON.stringify(value)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, this.list.length)
    return this.list.push(value) - 1
  }

  /** Adds many values as they are, known or not, because telling takes time. Returns the number of the first. */
  take(values: readonly T[]): number {
    const first = this.list.length
    for (const value of values) this.list.push(value)
    this.numbers = null
    return first
  }

  /** The first of the numbers that a value has, by any of them. */
  firstNumberOf(number: number): number {
    const value = this.list[number]
    return value === undefined ? number : this.numberOf(value)
  }

  /** Makes ready to look numbers up by values. */
  all(): Map<string, number> {
    if (this.numbers !== null) return this.numbers
    const numbers = new Map<string, number>()
    this.list.forEach((value, number) => {
      const key = JSON.stringify(value)
      if (!numbers.has(key)) numbers.set(key, number)
    })
    this.numbers = numbers
    return numbers
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
