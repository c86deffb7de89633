import type { SaveStatus } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { ImportStatus } from '@shared/import'
import { IMPORT_REASONS } from '@shared/import-reason'
import type { BundleArticle } from '../bundle/format'
import { prepare } from '../calls/page-calls'
import { extract } from '../extract'
import { normaliseUrl } from '../identity/normalise-url'
import { shortKey } from '../short-key'
import { hashOf } from '../store/blob-store'
import { bringBackLabels } from '../store/bring-back-labels'
import { type PageToSave, savePage } from '../store/save-page'
import type { Store } from '../store/store'
import { fillFacts, type WrittenFacts } from './fill-facts'
import { type ImportItem, type ItemLabels, NO_LABELS } from './item'
import { keepBrought } from './keep-brought'
import { type BundlePage, bundlePages, joined } from './keep-bundle'
import { keepSource, restoreBundled, type Taken } from './restore-bundled'

/** What becomes of one row. `keep` writes it and is called inside a transaction; a dry run never calls it. */
export interface Fate {
  status: ImportStatus
  title: string | null
  url: string | null
  reason: string | null
  labels: ItemLabels
  /** Returns the article's id. Null: there is nothing to write. */
  keep: ((importRow: number) => string | null) | null
  /** Bytes that it holds in memory until it is kept. */
  size: number
}

type ToSave = Omit<PageToSave, 'tags' | 'collection'>

interface Bundled {
  article: BundleArticle
  pages: BundlePage[]
}

/** What a run has met so far: by address, the text that it stands for, both as short keys. Null: a link alone. */
export type Seen = Map<string, string | null>

/** Decides about a row. Everything slow is done here, before any transaction. */
export async function decide(item: ImportItem, store: Store, seen: Seen): Promise<Fate> {
  const { content, title, url, labels } = item
  const told = { title, url, labels, reason: null, keep: null, size: 0 }
  if (content.kind === 'failed') return { ...told, status: 'failed', reason: content.reason }
  if (content.kind === 'left-out') return { ...told, status: 'unchanged', labels: NO_LABELS, reason: content.reason }
  if (content.kind === 'link') return decideLink(item, store, seen)
  const bundle =
    content.kind === 'bundle'
      ? { article: content.article, pages: await bundlePages(content.article, content.blob) }
      : null
  const pages =
    content.kind === 'page'
      ? [prepare(content.page, extract(content.page), null)]
      : (bundle?.pages ?? []).map(({ toSave }) => toSave)
  if (pages.length === 0) return { ...told, status: 'failed', reason: IMPORT_REASONS.notWhole }
  const given = content.kind === 'bundle' ? labelsOf(content.article) : labels
  return {
    ...told,
    title: title ?? pages.at(-1)?.article.title ?? null,
    url: url ?? pages.at(-1)?.identity.url ?? null,
    labels: given,
    status: joined(pages.map((page) => foresee(page, store, seen))),
    keep: (importRow) => keepPages({ pages, labels: given, bundle, importRow, facts: item.facts }, store),
    size: pages.reduce((sum, { page }) => sum + sizeOf(page), 0)
  }
}

function sizeOf({ content, resources, wire = [], screenshot, original }: CapturedPage): number {
  const bytes = [...resources, ...(screenshot ? [screenshot] : []), ...(original ? [original] : [])].map(
    (each) => each.bytes
  )
  const bodies = wire.flatMap(({ body }) => (body ? [body] : []))
  return [...bytes, ...bodies].reduce((sum, each) => sum + each.byteLength, content.length * 2)
}

function labelsOf({ tags, collections, note }: ItemLabels): ItemLabels {
  return { tags, collections, note }
}

function decideLink({ title, url, labels }: ImportItem, store: Store, seen: Seen): Fate {
  const address = url ? normaliseUrl(url) : null
  const told = { title, url, labels, keep: null, size: 0 }
  if (!url?.trim()) return { ...told, status: 'failed', reason: IMPORT_REASONS.noAddress }
  if (!address) return { ...told, status: 'failed', reason: IMPORT_REASONS.notAnAddress }
  const known = store.addresses.find(address)
  if (known !== null) {
    return {
      ...told,
      status: 'unchanged',
      reason: IMPORT_REASONS.known,
      keep: (importRow) => store.made.record(importRow, () => label(store, known, labels, false))
    }
  }
  const key = keyOf(address)
  if (seen.has(key)) return { ...told, status: 'unchanged', reason: IMPORT_REASONS.twice }
  seen.set(key, null)
  return { ...told, status: 'waiting', reason: IMPORT_REASONS.waits }
}

/** What keeping will come to. */
function foresee(
  { identity, article, page }: Omit<PageToSave, 'tags' | 'collection'>,
  store: Store,
  seen: Seen
): SaveStatus {
  const hash = hashOf(article.text)
  const keys = identity.addresses.map(keyOf)
  const row = identity.addresses.map((address) => store.addresses.find(address)).find((found) => found !== null) ?? null
  if (row !== null && store.snapshots.findTwin(row, page)) return 'unchanged'
  const before = keys.map((key) => seen.get(key)).find((each) => each !== undefined && each !== null)
  const text = shortKey(hash)
  for (const key of keys) seen.set(key, text)
  if (before !== undefined) return before === text ? 'unchanged' : 'new-version'
  const current = row === null ? null : store.articles.current(row)
  if (!current) return 'new'
  return current.versionRow && store.versions.textHash(current.versionRow) === hash ? 'unchanged' : 'new-version'
}

function keyOf({ host, rest }: { host: string; rest: string }): string {
  return shortKey(`${host} ${rest}`)
}

interface Keeping {
  pages: ToSave[]
  labels: ItemLabels
  bundle: Bundled | null
  importRow: number
  facts: WrittenFacts | undefined
}

/** One already kept, bytes and date alike, is left as it is. */
function keepPages({ pages, labels, bundle, importRow, facts }: Keeping, store: Store): string | null {
  if (bundle) keepSource(store, bundle.article)
  const taken: Taken[] = []
  let row: number | null = null
  let isNew = false
  pages.forEach((page, n) => {
    const known = knownRow(store, page)
    const twin = known === null ? null : store.snapshots.findTwin(known, page.page)
    if (twin) row = known
    else {
      const { articleId, snapshotId, status } = savePage(store, { ...page, tags: [], collection: null })
      row = store.articles.rowOf(articleId)
      isNew ||= status === 'new'
      const bundlePage = bundle?.pages[n]
      if (bundlePage) taken.push({ page: bundlePage, snapshotId })
    }
  })
  if (row === null) return null
  if (isNew && facts) fillFacts(store, row, facts)
  return addTo(row, { labels, bundle, taken, isNew, importRow }, store)
}

/** What comes to an article that was here before is written down, for undo; what is new goes to the trash whole. */
function addTo(
  row: number,
  { labels, bundle, taken, isNew, importRow }: Omit<Keeping, 'pages' | 'facts'> & { taken: Taken[]; isNew: boolean },
  store: Store
): string | null {
  const add = (): string | null => {
    if (!isNew) bringBack(store, row)
    if (bundle) restoreBundled(store, row, bundle.article, taken, isNew)
    return label(store, row, labels, isNew && bundle === null)
  }
  if (!isNew) return store.made.record(importRow, add)
  store.made.record(importRow, () => ensureLabels(store, labels))
  return add()
}

/** What is brought in again is wanted again. */
function bringBack(store: Store, row: number): void {
  store.articles.setDeleted([row], null)
  bringBackLabels(store, [row])
}

function ensureLabels({ tags, collections }: Store, labels: ItemLabels): void {
  for (const tag of labels.tags) tags.ensure(tag)
  for (const path of labels.collections) collections.ensure(path)
}

function knownRow(store: Store, { identity }: ToSave): number | null {
  const rows = identity.addresses.map((address) => store.addresses.find(address))
  return rows.find((found) => found !== null) ?? null
}

/** Adds to what the article has: nothing that the user wrote is replaced. */
function label(store: Store, row: number, labels: ItemLabels, isNew: boolean): string | null {
  const { tags, collections, ...brought } = labels
  for (const tag of tags) store.tags.add(store.tags.ensure(tag), [row])
  for (const path of collections) store.collections.add(store.collections.ensure(path), [row])
  keepBrought(store, row, brought, isNew)
  store.journal.note([row])
  return store.articles.idOf(row)
}
