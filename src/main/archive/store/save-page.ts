import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { PageIdentity } from '../identity/page-addresses'
import type { ExtractedArticle } from '../types'
import { badness, kindOf } from '../verdict/badness'
import { verdictBeside } from '../verdict/verdict-beside'
import type { CurrentArticle } from './article-store'
import { hashOf } from './blob-store'
import { bringBackLabels } from './bring-back-labels'
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
  store.articles.setVersion(row, version)
  const shown = { id: store.articles.idOf(row) ?? '', title: given.article.title }
  return { row, result: resultOf(shown, { snapshotId: snapshot.id, status: 'new', page: given.page, shown: true }) }
}

function saveAgain(store: Store, given: PageToSave, known: CurrentArticle): Saved {
  const { row } = known
  const page = comparedToKnown(store, given, known)
  const twin = page.kind === 'capture' ? null : store.snapshots.findTwin(row, page)
  const snapshot = twin ?? store.snapshots.add(row, page, given.identity.url)
  const takes = takesPlace(store, page, known)
  store.articles.touch(row, isWorse(page, known) ? null : page.capturedAt)
  if (known.deletedAt) bringBackLabels(store, [row])
  const saved = { snapshotId: snapshot.id, page }
  if (!textDiffers(store, given.article, known)) {
    return { row, result: result(store, row, { ...saved, status: 'unchanged', shown: true }) }
  }
  const isKept = !takes && store.versions.hasText(row, hashOf(given.article.text))
  if (twin || isKept) return { row, result: result(store, row, { ...saved, status: 'unchanged', shown: false }) }
  const version = store.versions.add(row, snapshot.row, given.article, given.extractor)
  if (takes) {
    store.articles.show(row, version, displayOf(store, given))
    if (store.corrections.get(row)) showCorrected(store, row)
  }
  return { row, result: result(store, row, { ...saved, status: 'new-version', shown: takes }) }
}

function textDiffers(store: Store, article: ExtractedArticle, known: CurrentArticle): boolean {
  return known.versionRow === null || store.versions.textHash(known.versionRow) !== hashOf(article.text)
}

/** Beside what is shown, a page may turn out to hold but the beginning of the article. */
function comparedToKnown(store: Store, { page, article }: PageToSave, known: CurrentArticle): CapturedPage {
  if (kindOf(page) || known.verdictKind || known.versionRow === null) return page
  const before = store.versions.content(known.versionRow)?.text ?? ''
  const verdict = verdictBeside(article.text, before)
  return verdict ? { ...page, verdict: verdict.sentence, verdictKind: verdict.kind } : page
}

function isWorse(page: CapturedPage, known: CurrentArticle): boolean {
  return badness(kindOf(page)) > badness(known.verdictKind)
}

/**
 * What the user chose stays. Otherwise the better copy is shown, whichever came first: one that is not the article (a
 * wall, an error page) never takes the place of a better text. Of equally good ones, the newer.
 */
function takesPlace(store: Store, page: CapturedPage, known: CurrentArticle): boolean {
  if (store.choices.get(known.row) !== null || isWorse(page, known)) return false
  const isBetter = badness(kindOf(page)) < badness(known.verdictKind)
  return isBetter || Date.parse(page.capturedAt) >= Date.parse(known.capturedAt)
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

type Outcome = Pick<SaveResult, 'snapshotId' | 'status' | 'shown'> & { page: CapturedPage }

function result(store: Store, row: number, outcome: Outcome): SaveResult {
  return resultOf(store.articles.current(row) ?? { id: '', title: '' }, outcome)
}

function resultOf({ id, title }: { id: string; title: string }, { page, ...saved }: Outcome): SaveResult {
  return {
    articleId: id,
    title,
    verdict: page.verdict,
    verdictKind: kindOf(page),
    missing: page.missing.length,
    profile: page.profile ?? null,
    ...saved
  }
}
