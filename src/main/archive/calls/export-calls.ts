import type { ExportSelection } from '@shared/export'
import { type ExportReader, exportArticles, writePages } from '../export'
import { type Handlers, type Inside, notFound } from './inside'

/** Handing over: the selection becomes a list of articles, the format writes them out one by one. */
export function exportCalls(inside: Inside): Handlers<'export'> {
  return {
    'export.run': async (request, context) =>
      exportArticles(request, readerOf(inside, await selected(inside, request.selection)), context),
    'export.pages': async (request, context) =>
      writePages(request, readerOf(inside, await selected(inside, request.selection)), context)
  }
}

function readerOf({ store }: Inside, ids: string[]): ExportReader {
  return {
    ids,
    article(id) {
      const article = store.articles.get(id)
      if (!article) throw notFound('An article of this export')
      return article
    },
    blob(sha256) {
      const bytes = store.blobs.get(sha256)
      return bytes ? { mime: store.blobs.mime(sha256), bytes } : null
    },
    kept: store.kept.article,
    correction(id) {
      const row = store.articles.rowOf(id)
      return row === null ? null : (store.corrections.get(row) ?? null)
    },
    snapshots: store.kept.snapshots,
    versions: store.kept.versions,
    tags: store.tags.list,
    collections: store.collections.list
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
