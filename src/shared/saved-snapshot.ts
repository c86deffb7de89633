import type { SaveResult } from './article'
import type { SnapshotSummary } from './snapshot'

/** What was saved by other means, told as if it had been saved by itself. */
export function asSaved(
  saved: Pick<SaveResult, 'articleId' | 'title' | 'status'>,
  snapshot: SnapshotSummary | undefined
): SaveResult {
  const { verdict = null, verdictKind = null } = snapshot ?? {}
  const missing = snapshot?.missing.length ?? 0
  return { ...saved, snapshotId: snapshot?.id ?? '', verdict, verdictKind, missing, shown: true }
}
