import type { ArticleFilter } from '@shared/article'
import { foldName } from '../analysis/fold'
import { changesBy } from '../inflection/kin'
import type { Clause } from '../query/clause'
import { HAS_IMAGE, HAS_NOTE } from '../text-index/articles'
import { ATTRIBUTE_NAMES, type AttributeName, type Attributes } from '../text-index/attributes'
import { isCalled } from './language-names'
import type { Memory } from './memory'

/** Whether the article in a slot passes. */
export type Test = (slot: number) => boolean
export type MetaClause = Extract<Clause, { kind: 'tag' | 'collection' | 'language' | 'has' | 'days' }>

/** Asks once for each distinct value, however many articles share it. */
function byValue<A extends AttributeName>(memory: Memory, name: A, passes: (value: Attributes[A]) => boolean): Test {
  const { articles } = memory
  const verdicts = Uint8Array.from(articles.values[name].list as Attributes[A][], (value) => (passes(value) ? 1 : 0))
  const attribute = ATTRIBUTE_NAMES.indexOf(name)
  return (slot) => verdicts[articles.valueNumber(slot, attribute)] === 1
}

function inCollection(memory: Memory, folded: string): Test {
  return byValue(memory, 'collections', (paths) =>
    paths.some((path) => foldName(path) === folded || foldName(path).startsWith(`${folded}/`))
  )
}

function hasTag(memory: Memory, folded: string, prefix: boolean): Test {
  return byValue(memory, 'tags', (tags) =>
    tags.some((tag) => foldName(tag) === folded || (prefix && foldName(tag).startsWith(folded)))
  )
}

function inLanguage(memory: Memory, wanted: string): Test {
  return byValue(memory, 'language', (language) => {
    const tag = language?.toLowerCase()
    return tag !== undefined && (tag === wanted || tag.startsWith(`${wanted}-`) || isCalled(tag, wanted))
  })
}

/** Articles whose words change by one of these rules. */
export function changingBy(memory: Memory, rules: readonly string[]): Test {
  return byValue(memory, 'language', (language) => changesBy(language, rules))
}

const DAY = 86_400_000

function dayNumber(day: string | null, otherwise: number): number {
  const found = day === null ? Number.NaN : Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY)
  return Number.isNaN(found) ? otherwise : found
}

function within(memory: Memory, of: 'day' | 'savedDay', from: string | null, until: string | null): Test {
  const days = of === 'day' ? memory.articles.days : memory.articles.savedDays
  const first = dayNumber(from, Number.NEGATIVE_INFINITY)
  const last = dayNumber(until, Number.POSITIVE_INFINITY)
  return (slot) => {
    const day = days[slot] ?? 0
    return day >= first && day <= last
  }
}

function hasFlag({ articles }: Memory, flag: number): Test {
  return (slot) => ((articles.flags[slot] ?? 0) & flag) !== 0
}

export function testOf(memory: Memory, clause: MetaClause): Test {
  switch (clause.kind) {
    case 'tag':
      return hasTag(memory, clause.value, clause.prefix)
    case 'collection':
      return inCollection(memory, clause.value)
    case 'language':
      return inLanguage(memory, clause.value)
    case 'days':
      return within(memory, clause.of, clause.from, clause.until)
    case 'has':
      return hasFlag(memory, clause.what === 'image' ? HAS_IMAGE : HAS_NOTE)
  }
}

const LABEL = /[.\s]+/

/** A host matches by itself, by a domain that it belongs to, or by one of its labels: `courier` for `www.courier.example`. */
export function onHost(memory: Memory, folded: string): Test {
  const domain = folded
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
  if (domain === '') return () => false
  return byValue(memory, 'outlet', ({ hosts }) =>
    hosts.some((host) => {
      const name = host.toLowerCase()
      return name === domain || name.endsWith(`.${domain}`) || name.split(LABEL).includes(domain)
    })
  )
}

/** The filter of the window and of exports; null where it lets everything through. */
export function filterTest(memory: Memory, filter: ArticleFilter): Test | null {
  const tests: Test[] = []
  const { tag, collection, sourceId, language, from, until } = filter
  if (tag != null) tests.push(hasTag(memory, foldName(tag), false))
  if (collection != null) tests.push(inCollection(memory, foldName(collection)))
  if (sourceId != null) tests.push(byValue(memory, 'outlet', (outlet) => outlet.sourceId === sourceId))
  if (language != null) tests.push(inLanguage(memory, language.toLowerCase()))
  if (from != null || until != null) {
    tests.push(within(memory, 'day', from?.slice(0, 10) ?? null, until?.slice(0, 10) ?? null))
  }
  if (filter.untagged) tests.push(byValue(memory, 'tags', (tags) => tags.length === 0))
  return tests.length === 0 ? null : (slot) => tests.every((passes) => passes(slot))
}
