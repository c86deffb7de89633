import type { Article } from '@shared/article'

/** The site that the shown text was captured as a signed-in user of: such a copy may hold private data. */
export function signedInTo({ versions, snapshots, currentVersion }: Article): string | null {
  const version = versions.find(({ id }) => id === currentVersion)
  const snapshot = snapshots.find(({ id }) => id === version?.snapshotId) ?? snapshots[0]
  return snapshot?.profile ?? null
}

export function signedInSentence(site: string): string {
  return `Saved while signed in to ${site}: may hold private data.`
}
