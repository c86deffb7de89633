import type { FacetName, FacetValue, SearchFacets } from '@shared/search'
import type { Articles } from '../text-index/articles'
import { ATTRIBUTE_NAMES, type AttributeName, type Attributes } from '../text-index/attributes'

/** A value and what to show for it. */
type Counted = readonly [value: string, label: string]

const same = (value: string): Counted => [value, value]
const maybe = (value: string | null): Counted[] => (value === null ? [] : [same(value)])

/** A path and all above it: `Elections`, `Elections/2024`. */
export function pathsAbove(path: string): string[] {
  const names = path.split('/')
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

class Counts {
  private readonly counts = new Map<string, FacetValue>()

  add([value, label]: Counted, articles: number): void {
    const known = this.counts.get(value)
    if (known === undefined) this.counts.set(value, { value, label, count: articles })
    else known.count += articles
  }

  largest(limit: number): FacetValue[] {
    return [...this.counts.values()]
      .sort((a, b) => b.count - a.count || alphabetically(a.label, b.label))
      .slice(0, limit)
  }

  byTime(): FacetValue[] {
    return [...this.counts.values()].sort((a, b) => alphabetically(a.value, b.value))
  }
}

const alphabetically = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many of the slots have each number of a column. */
function tally(slots: Int32Array, size: number, numberOf: (slot: number) => number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const slot of slots) {
    const number = numberOf(slot)
    counts[number] = (counts[number] ?? 0) + 1
  }
  return counts
}

function byAttribute<A extends AttributeName>(
  articles: Articles,
  slots: Int32Array,
  name: A,
  counted: (value: Attributes[A]) => readonly Counted[]
): Counts {
  const attribute = ATTRIBUTE_NAMES.indexOf(name)
  const values = articles.values[name].list as Attributes[A][]
  const numbers = tally(slots, values.length, (slot) => articles.valueNumber(slot, attribute))
  const counts = new Counts()
  values.forEach((value, number) => {
    const found = numbers[number] ?? 0
    if (found > 0) for (const each of counted(value)) counts.add(each, found)
  })
  return counts
}

const DAY = 86_400_000

function spanOf(days: Int32Array, slots: Int32Array): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < slots.length; at += 1) {
    const day = days[slots[at] ?? 0] ?? 0
    if (day < first) first = day
    if (day > last) last = day
  }
  return { first, last }
}

/** Counted by day first: a day is turned into a date once, not once for each article. */
function byTime({ days }: Articles, slots: Int32Array): { year: FacetValue[]; month: FacetValue[] } {
  const { first, last } = spanOf(days, slots)
  const numbers = tally(slots, Math.max(0, last - first + 1), (slot) => (days[slot] ?? 0) - first)
  const [years, months] = [new Counts(), new Counts()]
  numbers.forEach((found, number) => {
    if (found === 0) return
    const date = new Date((first + number) * DAY).toISOString()
    years.add(same(date.slice(0, 4)), found)
    months.add(same(date.slice(0, 7)), found)
  })
  return { year: years.byTime(), month: months.byTime() }
}

/** Names of outlets, also of those that have no entry of their own. */
export function countOutlets(articles: Articles, slots: Int32Array): Counts {
  return byAttribute(articles, slots, 'outlet', ({ siteName }) => maybe(siteName))
}

type ByAttribute = Exclude<FacetName, 'year' | 'month'>

/** The values of one kind among the articles in those slots. */
export function countValues(articles: Articles, slots: Int32Array, name: ByAttribute): Counts {
  switch (name) {
    case 'source':
      return byAttribute(articles, slots, 'outlet', ({ sourceId, siteName }) =>
        sourceId === null ? [] : [[sourceId, siteName ?? sourceId]]
      )
    case 'tag':
      return byAttribute(articles, slots, 'tags', (tags) => tags.map(same))
    case 'collection':
      return byAttribute(articles, slots, 'collections', (paths) => [...new Set(paths.flatMap(pathsAbove))].map(same))
    case 'language':
      return byAttribute(articles, slots, 'language', maybe)
    case 'section':
      return byAttribute(articles, slots, 'section', maybe)
    case 'author':
      return byAttribute(articles, slots, 'byline', (byline) => [...new Set(byline)].map(same))
  }
}

/** Counts what a query can be narrowed to among the articles that it finds, one kind at a time. */
export async function countFacets(
  articles: Articles,
  slots: Int32Array,
  limit: number,
  breathe: () => Promise<void>
): Promise<SearchFacets> {
  const largest = async (name: ByAttribute): Promise<FacetValue[]> => {
    await breathe()
    return countValues(articles, slots, name).largest(limit)
  }
  return {
    total: slots.length,
    ...byTime(articles, slots),
    source: await largest('source'),
    tag: await largest('tag'),
    collection: await largest('collection'),
    language: await largest('language'),
    section: await largest('section'),
    author: await largest('author')
  }
}
