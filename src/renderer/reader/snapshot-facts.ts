import type { Article } from '@shared/article'
import type { SnapshotSummary } from '@shared/snapshot'

/** The snapshot that the shown text comes from. */
export function shownSnapshot({ versions, snapshots, currentVersion }: Article): SnapshotSummary | undefined {
  const version = versions.find(({ id }) => id === currentVersion)
  return snapshots.find(({ id }) => id === version?.snapshotId) ?? snapshots[0]
}

/** The newest capture, where it is worse than what is shown and so is not. */
export function worseCapture(article: Article): SnapshotSummary | undefined {
  const shown = shownSnapshot(article)
  const [newest] = article.snapshots
  if (!newest || !shown || newest.id === shown.id || newest.verdictKind === null) return undefined
  return newest.verdictKind === shown.verdictKind ? undefined : newest
}

/** There is something to tell beside what a complete page has. */
export function isRemarkable(snapshot: SnapshotSummary): boolean {
  const { verdictKind, complete, blocked, warnings, profile } = snapshot
  return verdictKind !== null || !complete || blocked.length > 0 || warnings.length > 0 || profile !== null
}
