import type { Correction } from '@shared/correction'
import { changesNothing, correct } from '../extract/correct'
import type { Store } from './store'

/** Sets what the user corrected, or takes it back where it changes nothing. Inside a transaction. */
export function correctArticle(store: Store, articleRow: number, correction: Correction): void {
  if (changesNothing(correction)) store.corrections.remove(articleRow)
  else store.corrections.set(articleRow, correction, store.corrections.content(articleRow) ?? NOT_YET)
  showCorrected(store, articleRow)
}

const NOT_YET = { html: '', text: '', leftOut: [] }

/** Makes an article show its current version with what the user corrected. Inside a transaction. */
export function showCorrected(store: Store, articleRow: number): void {
  const current = store.articles.current(articleRow)
  const extracted = current?.versionRow ? store.versions.extracted(current.versionRow) : null
  if (!current?.versionRow || !extracted) return
  const correction = store.corrections.get(articleRow)
  const article = correction ? correct(extracted, correction) : extracted
  if (correction) store.corrections.set(articleRow, correction, article)
  const known = { url: null, canonicalUrl: null, sourceRow: null, capturedAt: current.capturedAt }
  store.articles.show(articleRow, current.versionRow, { article, ...known })
}
