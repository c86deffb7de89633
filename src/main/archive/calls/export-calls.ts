import type { ArticleFilter } from '@shared/article'
import type { ExportSelection } from '@shared/export'
import { bundledSearches } from '../bundle/searches'
import { type ExportReader, exportArticles, writePages } from '../export'
import { previewExport } from '../export/preview'
import { expectedBytes, refuseWithoutRoom } from '../export/room'
import { type Handlers, type Inside, notFound } from './inside'

/** Handing over: the selection becomes a list of articles, the format writes them out one by one. */
export function exportCalls(inside: Inside): Handlers<'export'> {
  return {
    async 'export.preview'({ selection, ...options }) {
      const reader = await readerOf(inside, selection)
      return previewExport(options, reader, expectedBytes(options.format, inside.store.contentSizes(reader.ids)))
    },
    async 'export.checkRoom'({ to, format, selection }) {
      await refuseWithoutRoom(to, expectedBytes(format, inside.store.contentSizes(await selected(inside, selection))))
      return {}
    },
    async 'export.run'(request, context) {
      const reader = await readerOf(inside, request.selection)
      await refuseWithoutRoom(request.to, expectedBytes(request.format, inside.store.contentSizes(reader.ids)))
      return exportArticles(request, reader, context)
    },
    'export.pages': async (request, context) => writePages(request, await readerOf(inside, request.selection), context)
  }
}

async function readerOf(inside: Inside, selection: ExportSelection): Promise<ExportReader> {
  const { store } = inside
  return {
    ids: await selected(inside, selection),
    name: nameOf(selection),
    whole: isWhole(selection),
    article(id) {
      const article = store.articles.get(id)
      if (!article) throw notFound('An article of this export')
      return article
    },
    blob(sha256) {
      const bytes = store.blobs.get(sha256)
      return bytes ? { mime: store.blobs.mime(sha256), bytes } : null
    },
    savedAt: store.kept.savedAt,
    kept: store.kept.article,
    labels(id) {
      const row = store.articles.rowOf(id)
      return (row === null ? undefined : store.labels.of([row]).get(row)) ?? { tags: [], collections: [] }
    },
    highlights(id) {
      const row = store.articles.rowOf(id)
      return row === null ? [] : store.highlights.ofArticle(row)
    },
    correction(id) {
      const row = store.articles.rowOf(id)
      return row === null ? null : (store.corrections.get(row) ?? null)
    },
    snapshots: store.kept.snapshots,
    versions: store.kept.versions,
    tags: store.tags.list,
    collections: store.collections.list,
    searches: () => bundledSearches(store)
  }
}

/** A collection by its own name, not its path; a tag, a search. */
function nameOf(selection: ExportSelection): string | null {
  if ('ids' in selection) return null
  const { collection, tag } = selection.filter
  const query = 'query' in selection ? selection.query.trim() : ''
  return query || collection?.split('/').at(-1) || tag || null
}

function isWhole(selection: ExportSelection): boolean {
  const isNarrow = ({ trash, ...filter }: ArticleFilter): boolean =>
    trash === true || Object.values(filter).some(Boolean)
  return !('ids' in selection) && !('query' in selection) && !isNarrow(selection.filter)
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
