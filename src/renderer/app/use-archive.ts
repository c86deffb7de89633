import type { ArchiveState } from '@shared/contract'
import { useEffect, useState } from 'react'
import { ask, listen } from './archive-client'
import { tellFailure } from './changes'

/** The archive that the window shows; null until it is known. */
export function useArchive(): ArchiveState | null {
  const [archive, setArchive] = useState<ArchiveState | null>(null)
  useEffect(() => {
    let told = false
    const stop = listen('archive.switched', (now) => {
      told = true
      setArchive(now)
    })
    // The answer can be older than what was told meanwhile: the window would wait for an archive that is open.
    ask('archive.current', {}).then((now) => told || setArchive(now), tellFailure)
    return stop
  }, [])
  return archive
}
