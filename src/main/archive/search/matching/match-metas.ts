import type { ArticleFilter } from '@shared/article'
import type { SearchMeta } from '../../types'
import { foldName } from '../analysis/fold'
import type { Clause } from '../query/clause'

type Test = (meta: SearchMeta) => boolean
export type MetaClause = Extract<Clause, { kind: 'tag' | 'collection' | 'language' | 'has' | 'days' }>

/** Folding the same few names again and again for all articles would cost more than the search. */
function folder(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const folded = known.get(name) ?? foldName(name)
    known.set(name, folded)
    return folded
  }
}

function inCollection(folded: string): Test {
  const fold = folder()
  return ({ collections }) => collections.some((path) => fold(path) === folded || fold(path).startsWith(`${folded}/`))
}

function hasTag(folded: string, prefix: boolean): Test {
  const fold = folder()
  return ({ tags }) => tags.some((tag) => fold(tag) === folded || (prefix && fold(tag).startsWith(folded)))
}

function inLanguage(wanted: string): Test {
  return ({ language }) => {
    const tag = language?.toLowerCase()
    return tag !== undefined && (tag === wanted || tag.startsWith(`${wanted}-`))
  }
}

function within(of: 'day' | 'savedDay', from: string | null, until: string | null): Test {
  return (meta) => {
    const day = meta[of].slice(0, 10)
    return (from === null || day >= from) && (until === null || day <= until)
  }
}

export function testOf(clause: MetaClause): Test {
  switch (clause.kind) {
    case 'tag':
      return hasTag(clause.value, clause.prefix)
    case 'collection':
      return inCollection(clause.value)
    case 'language':
      return inLanguage(clause.value)
    case 'days':
      return within(clause.of, clause.from, clause.until)
    case 'has':
      return clause.what === 'image' ? ({ hasImage }) => hasImage : ({ hasNote }) => hasNote
  }
}

const LABEL = /[.\s]+/

/** A host matches by itself, by a domain that it belongs to, or by one of its labels: `courier` for `www.courier.example`. */
export function onHost(folded: string): Test {
  const domain = folded
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')
  if (domain === '') return () => false
  return ({ hosts }) =>
    hosts.some((host) => {
      const name = host.toLowerCase()
      return name === domain || name.endsWith(`.${domain}`) || name.split(LABEL).includes(domain)
    })
}

/** The filter of the window and of exports; null where it lets everything through. */
export function filterTest(filter: ArticleFilter): Test | null {
  const tests: Test[] = []
  if (filter.tag != null) tests.push(hasTag(foldName(filter.tag), false))
  if (filter.collection != null) tests.push(inCollection(foldName(filter.collection)))
  if (filter.sourceId != null) tests.push(({ sourceId }) => sourceId === filter.sourceId)
  if (filter.language != null) tests.push(inLanguage(filter.language.toLowerCase()))
  if (filter.from != null || filter.until != null) {
    tests.push(within('day', filter.from?.slice(0, 10) ?? null, filter.until?.slice(0, 10) ?? null))
  }
  if (filter.untagged) tests.push(({ tags }) => tags.length === 0)
  return tests.length === 0 ? null : (meta) => tests.every((passes) => passes(meta))
}
