import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { PageIdentity } from '../identity/page-addresses'
import type { ExtractedArticle } from '../types'
import type { CurrentArticle } from './article-store'
import { hashOf } from './blob-store'
import { showCorrected } from './show-corrected'
import type { Store } from './store'

export interface PageToSave {
  page: CapturedPage
  article: ExtractedArticle
  identity: PageIdentity
  /** Version number of the extractor that made `article`. */
  extractor: number
  tags: string[]
  collection: string | null
}

/**
 * Keeps one page: a new article, or a new snapshot of a known one, with a new version where the text differs.
 * Must run inside a transaction.
 */
export function savePage(store: Store, given: PageToSave): SaveResult {
  const known = findKnown(store, given.identity)
  const saved = known ? saveAgain(store, given, known) : saveNew(store, given)
  store.addresses.add(saved.row, given.identity.addresses)
  label(store, saved.row, given)
  store.journal.note([saved.row])
  return saved.result
}

interface Saved {
  row: number
  result: SaveResult
}

function findKnown(store: Store, { addresses }: PageIdentity): CurrentArticle | null {
  for (const address of addresses) {
    const row = store.addresses.find(address)
    if (row !== null) return store.articles.current(row)
  }
  return null
}

function saveNew(store: Store, given: PageToSave): Saved {
  const display = displayOf(store, given)
  const row = store.articles.create(display)
  const snapshot = store.snapshots.add(row, given.page, given.identity.url)
  const version = store.versions.add(row, snapshot.row, given.article, given.extractor)
  store.articles.show(row, version, display)
  return { row, result: result(store, row, snapshot.id, 'new') }
}

function saveAgain(store: Store, given: PageToSave, known: CurrentArticle): Saved {
  const { row } = known
  const twin = given.page.kind === 'capture' ? null : store.snapshots.findTwin(row, given.page)
  const snapshot = twin ?? store.snapshots.add(row, given.page, given.identity.url)
  store.articles.touch(row, given.page.capturedAt)
  const changed = textDiffers(store, given.article, known)
  if (twin || !changed) return { row, result: result(store, row, snapshot.id, 'unchanged') }
  const version = store.versions.add(row, snapshot.row, given.article, given.extractor)
  if (takesPlace(given, known)) {
    store.articles.show(row, version, displayOf(store, given))
    if (store.corrections.get(row)) showCorrected(store, row)
  }
  return { row, result: result(store, row, snapshot.id, 'new-version') }
}

function textDiffers(store: Store, article: ExtractedArticle, known: CurrentArticle): boolean {
  return known.versionRow === null || store.versions.textHash(known.versionRow) !== hashOf(article.text)
}

/** An older copy, or one that is not the article (a wall, an error page), never takes the place of a better text. */
function takesPlace({ page }: PageToSave, known: CurrentArticle): boolean {
  if (page.verdict !== null && known.verdict === null) return false
  return Date.parse(page.capturedAt) >= Date.parse(known.capturedAt)
}

function displayOf(store: Store, { article, identity, page }: PageToSave): Parameters<Store['articles']['create']>[0] {
  const host = identity.addresses.find((address) => address.host !== '')?.host ?? null
  const homeUrl = identity.url && host ? new URL('/', identity.url).href : null
  return {
    article,
    url: identity.url,
    canonicalUrl: identity.canonicalUrl,
    sourceRow: store.sources.ensure(host, article.siteName, homeUrl),
    capturedAt: page.capturedAt
  }
}

function label(store: Store, row: number, { tags, collection }: PageToSave): void {
  for (const tag of tags) store.tags.add(store.tags.ensure(tag), [row])
  if (collection) store.collections.add(store.collections.ensure(collection), [row])
}

function result(store: Store, row: number, snapshotId: string, status: SaveResult['status']): SaveResult {
  const article = store.articles.current(row)
  return { articleId: article?.id ?? '', snapshotId, title: article?.title ?? '', status }
}
