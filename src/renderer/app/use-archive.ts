import type { ArchiveState } from '@shared/contract'
import { useEffect, useSyncExternalStore } from 'react'
import { tellFailure } from './changes'
import type { Told } from './told'

/** The archive that the window shows; null until it is known. */
export function useArchive(archive: Told<ArchiveState>): ArchiveState | null {
  useEffect(() => void archive.asked.catch(tellFailure), [archive])
  return useSyncExternalStore(archive.subscribe, archive.get)
}
