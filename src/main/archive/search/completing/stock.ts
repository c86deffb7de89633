import type { CompletionKind } from '@shared/search'
import type { SearchMeta } from '../../types'
import { pathsAbove } from '../narrowing/facets'
import type { TextIndex } from '../text-index/text-index'
import type { Named, Stock } from './complete'

type NamesOf = (meta: SearchMeta) => readonly string[]

const one = (name: string | null): string[] => (name === null ? [] : [name])

const NAMES: Partial<Record<CompletionKind, NamesOf>> = {
  tag: ({ tags }) => tags,
  collection: ({ collections }) => [...new Set(collections.flatMap(pathsAbove))],
  source: ({ siteName }) => one(siteName),
  author: ({ byline }) => byline,
  section: ({ section }) => one(section),
  language: ({ language }) => one(language)
}

function countNames(index: TextIndex, namesOf: NamesOf): Named[] {
  const counts = new Map<string, number>()
  for (const [, { meta }] of index.live()) {
    for (const name of namesOf(meta)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, articles]) => ({ name, articles }))
}

/** What a state of the index has to offer; counted when it is first asked for. */
export function stockOf(index: TextIndex): Stock {
  const known = new Map<CompletionKind, readonly Named[]>()
  return {
    names(kind) {
      const namesOf = NAMES[kind]
      const names = known.get(kind) ?? (namesOf === undefined ? [] : countNames(index, namesOf))
      known.set(kind, names)
      return names
    },
    words(beginning, limit) {
      const found: Named[] = []
      index.eachBeginningWith(beginning, (term, occurrences) => {
        let articles = 0
        for (const [, slots] of occurrences) articles = Math.max(articles, slots.size)
        if (articles > 0 && /^[\p{L}\p{M}\p{N}]+$/u.test(term)) found.push({ name: term, articles })
      })
      return found.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)).slice(0, limit)
    }
  }
}
