import type { BundleArticle } from '../bundle/format'
import { highlightText } from '../calls/highlight-calls'
import { hashOf } from '../store/blob-store'
import { correctArticle } from '../store/show-corrected'
import { showWanted } from '../store/show-wanted'
import type { Store } from '../store/store'
import type { BundlePage } from './keep-bundle'

/** A snapshot of a bundle, and the one that it became here. */
export interface Taken {
  page: BundlePage
  snapshotId: string
}

/**
 * What belongs to an article beside its pages. One that is new here becomes what it was there, ids and days alike; one
 * that was here before only gets what it does not have.
 */
export function restoreBundled(
  store: Store,
  row: number,
  bundled: BundleArticle,
  taken: Taken[],
  isNew: boolean
): void {
  if (isNew) adopt(store, row, bundled, taken)
  if (bundled.correction && !store.corrections.get(row)) correctArticle(store, row, bundled.correction)
  keepHighlights(store, row, bundled)
}

function adopt(store: Store, row: number, bundled: BundleArticle, taken: Taken[]): void {
  const { snapshots, versions, chosen } = bundled
  store.adopt.article(row, bundled)
  for (const { page, snapshotId } of taken) {
    const snapshot = snapshots.find(({ id }) => id === page.snapshotId)
    if (snapshot) store.adopt.snapshot(snapshotId, snapshot)
    for (const { version, article } of page.versions) {
      const id = snapshot?.id ?? snapshotId
      const known = store.adopt.versionRow(id, hashOf(article.text))
      const snapshotRow = store.adopt.snapshotRow(id)
      if (known === null && snapshotRow === null) continue
      const versionRow = known ?? store.versions.add(row, snapshotRow ?? 0, article, version.extractor)
      store.adopt.version(versionRow, version)
    }
  }
  const choice = chosen && versions.some(({ id }) => id === chosen) ? store.versions.rowOf(row, chosen) : null
  if (choice !== null) {
    store.choices.set(row, choice)
    showWanted(store, row)
  }
}

function keepHighlights(store: Store, row: number, { highlights }: BundleArticle): void {
  if (highlights.length === 0) return
  const there = new Set(store.highlights.ofArticle(row).map(({ quote, position }) => `${position} ${quote}`))
  for (const each of highlights) {
    if (there.has(`${each.position} ${each.quote}`)) continue
    const added = store.highlights.add(row, { ...each, folded: highlightText(each.quote, each.note) })
    store.adopt.highlight(added.id, each)
  }
}

/** An outlet that is not here yet gets the name and the hosts that it had there. */
export function keepSource(store: Store, { source }: BundleArticle): void {
  const [first, ...others] = source?.hosts ?? []
  if (!source || first === undefined || source.hosts.some((host) => store.sources.rowOfHost(host) !== null)) return
  const row = store.sources.ensure(first, source.name, source.homeUrl)
  if (row !== null) for (const host of others) store.sources.join(row, host)
}
