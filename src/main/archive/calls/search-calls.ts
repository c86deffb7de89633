import type { IdsRequest } from '@shared/search'
import type { Handlers, Inside } from './inside'
import { createTurns, overtakenError } from './overtaken'

/** Search: the engine finds, the store says what the found articles look like. */
export function searchCalls({ search, store, waitForIndex }: Inside): Handlers<'search'> {
  const turns = createTurns()
  return {
    async 'search.find'(request, { signal }) {
      if (await turns.overtaken(request.box, signal)) throw overtakenError()
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
    'search.facets': (request) => search.facets(request),
    'search.complete': (request) => search.complete(request),
    'search.matches': ({ articleId, query }) => search.matches(articleId, query),
    async 'search.within'({ query, texts }) {
      const find = await search.finder(query)
      return texts.map((text) => find?.(text) ?? [])
    },
    'search.ids': (request: IdsRequest) => search.findIds(request)
  }
}
