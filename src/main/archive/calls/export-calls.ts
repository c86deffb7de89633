import type { ExportSelection } from '@shared/export'
import { exportArticles } from '../export'
import { type Handlers, type Inside, notFound } from './inside'

/** Handing over: the selection becomes a list of articles, the format writes them out one by one. */
export function exportCalls(inside: Inside): Handlers<'export'> {
  const { store } = inside
  return {
    async 'export.run'(request, context) {
      const reader = {
        ids: await selected(inside, request.selection),
        article(id: string) {
          const article = store.articles.get(id)
          if (!article) throw notFound('An article of this export')
          return article
        },
        blob(sha256: string) {
          const bytes = store.blobs.get(sha256)
          return bytes ? { mime: store.blobs.mime(sha256), bytes } : null
        },
        kept: store.kept.article,
        correction(id: string) {
          const row = store.articles.rowOf(id)
          return row === null ? null : (store.corrections.get(row) ?? null)
        },
        snapshots: store.kept.snapshots,
        versions: store.kept.versions,
        tags: store.tags.list,
        collections: store.collections.list
      }
      return exportArticles(request, reader, context)
    }
  }
}

async function selected({ store, search }: Inside, selection: ExportSelection): Promise<string[]> {
  if ('ids' in selection) {
    return store.list
      .summaries(selection.ids)
      .filter((each) => each.deletedAt === null)
      .map(({ id }) => id)
  }
  if ('query' in selection) {
    return search.findIds({ query: selection.query, filter: selection.filter, sort: 'newest' })
  }
  return store.list.ids(selection.filter, 'newest')
}
