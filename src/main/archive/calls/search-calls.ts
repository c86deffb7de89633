import type { SearchRequest } from '@shared/search'
import type { Handlers, Inside } from './inside'

/** Search: the engine finds, the store says what the found articles look like. */
export function searchCalls({ search, store, waitForIndex }: Inside): Handlers<'search'> {
  return {
    async 'search.find'(request) {
      const { hits, ...found } = await search.find(request, { complete: waitForIndex })
      const summaries = new Map(store.list.summaries(hits.map(({ id }) => id)).map((each) => [each.id, each]))
      return {
        query: request.query,
        ...found,
        hits: hits.flatMap((hit) => {
          const article = summaries.get(hit.id)
          if (!article) return []
          const { title, siteName, publishedAt } = article
          return [{ ...hit, title, siteName, publishedAt, article }]
        })
      }
    },
    'search.ids': (request: Omit<SearchRequest, 'limit' | 'offset'>) => search.findIds(request)
  }
}
