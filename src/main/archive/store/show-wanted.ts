import { showCorrected } from './show-corrected'
import type { Store } from './store'

/** Makes an article show the version that the user chose, else its newest good one. Inside a transaction. */
export function showWanted(store: Store, articleRow: number): void {
  const current = store.articles.current(articleRow)
  const wanted = store.choices.get(articleRow) ?? store.versions.best(articleRow)
  const article = wanted === null ? null : store.versions.extracted(wanted)
  if (!current || wanted === null || !article) return
  const known = { url: null, canonicalUrl: null, sourceRow: null, capturedAt: current.capturedAt }
  store.articles.show(articleRow, wanted, { article, ...known })
  if (store.corrections.get(articleRow)) showCorrected(store, articleRow)
}
