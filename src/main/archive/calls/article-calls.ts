import { correction } from '@shared/correction'
import { normaliseUrl } from '../identity/normalise-url'
import { bringBackLabels } from '../store/bring-back-labels'
import { emptyTrash } from '../store/trash'
import { changeLibrary, type Handlers, type Inside, notFound, tellChanged } from './inside'

/** Reading, finding, deleting and annotating articles. */
export function articleCalls(inside: Inside): Handlers<'article' | 'trash' | 'version'> {
  const { store } = inside
  return {
    'article.list': ({ filter, sort, limit, offset }) => store.list.page(filter, sort, limit, offset),
    'article.ids': ({ filter, sort, offset, limit }) => store.list.ids(filter, sort, offset, limit),
    'article.summaries': ({ ids }) => store.list.summaries(ids),
    'article.get'({ id }) {
      const article = store.articles.get(id)
      if (!article) throw notFound('This article')
      return article
    },
    async 'article.cite'({ ids, style }) {
      const { cite, referenceOf } = await import('../citation')
      const articles = ids.flatMap((id) => store.articles.get(id) ?? [])
      if (articles.length === 0) throw notFound('This article')
      return { text: articles.map((article) => cite(referenceOf(article), style)).join('\n') }
    },
    'article.find': ({ url }) => findByUrl(inside, url),
    'article.setNote'({ id, note }) {
      const row = store.articles.rowOf(id)
      if (row === null) throw notFound('This article')
      return changeLibrary(inside, { kind: 'note' }, () => {
        store.articles.setNote(row, note.trim() === '' ? null : note)
        return [row]
      })
    },
    'article.correction'({ id }) {
      const row = store.articles.rowOf(id)
      if (row === null) throw notFound('This article')
      return store.corrections.get(row) ?? correction.parse({})
    },
    async 'article.correct'({ id, correction: given }) {
      const { correctArticle } = await import('../store/show-corrected')
      const row = store.articles.rowOf(id)
      if (row === null) throw notFound('This article')
      return changeLibrary(inside, { kind: 'correct' }, () => {
        correctArticle(store, row, given)
        return [row]
      })
    },
    async 'article.chooseVersion'({ id, versionId }) {
      const { showWanted } = await import('../store/show-wanted')
      const row = store.articles.rowOf(id)
      if (row === null) throw notFound('This article')
      const version = versionId === null ? null : store.versions.rowOf(row, versionId)
      if (versionId !== null && version === null) throw notFound('This version')
      return changeLibrary(inside, { kind: 'chooseVersion' }, () => {
        store.choices.set(row, version)
        showWanted(store, row)
        return [row]
      })
    },
    'article.delete': ({ ids }) => setDeleted(inside, ids, new Date().toISOString()),
    'article.restore': ({ ids }) => setDeleted(inside, ids, null),
    async 'trash.empty'() {
      const { articles, bytes } = emptyTrash(store)
      // The stored index would remember words of what must be gone.
      await inside.search.purge()
      tellChanged(inside, [])
      return { articles, bytes }
    },
    'version.compare': ({ from, to }) => compare(inside, from, to),
    'version.get'({ id }) {
      const version = store.versions.get(id)
      if (!version) throw notFound('This version')
      return version
    }
  }
}

async function compare({ store }: Inside, one: string, other: string) {
  const { compareVersions } = await import('../compare')
  const found = [one, other].map((id) => {
    const page = store.versions.get(id)
    const articleRow = page ? store.articles.rowOf(page.articleId) : null
    const row = articleRow === null ? null : store.versions.rowOf(articleRow, id)
    const told = row === null ? null : store.versions.extracted(row)
    if (!page || !told) throw notFound('This version')
    return { page, told }
  })
  const [from, to] = found.sort((a, b) => (a.page.capturedAt < b.page.capturedAt ? -1 : 1))
  if (!from || !to) throw notFound('This version')
  const side = ({ page: { id, title, capturedAt } }: typeof from) => ({ id, title, capturedAt })
  const { language, direction } = to.told
  return { from: side(from), to: side(to), language, direction, ...compareVersions(from.told, to.told) }
}

function setDeleted(inside: Inside, ids: string[], at: string | null): ReturnType<typeof changeLibrary> {
  const { articles } = inside.store
  const deed = { kind: at ? 'delete' : 'restore', count: ids.length } as const
  return changeLibrary(inside, deed, () => {
    const rows = articles.setDeleted(articles.rowsOf(ids), at)
    if (!at) bringBackLabels(inside.store, rows)
    return rows
  })
}

function findByUrl({ store }: Inside, url: string) {
  const address = normaliseUrl(url)
  const row = address ? store.addresses.find(address) : null
  const article = row === null ? null : store.articles.current(row)
  if (!article) return null
  return {
    id: article.id,
    title: article.title,
    capturedAt: article.capturedAt,
    snapshots: store.snapshots.ofArticle(article.row).length,
    deleted: article.deletedAt !== null
  }
}
