import type { ImportTrial } from '@shared/import'
import { useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

/** What was tried last, until it is put away or has been done. */
export function useTrial(open: boolean): ImportTrial | null {
  const [trial, setTrial] = useState<ImportTrial | null>(null)
  useEffect(() => {
    if (!open) return
    const load = (): void => void ask('import.trial', {}).then(setTrial, () => undefined)
    load()
    return listen('import.tried', load)
  }, [open])
  return trial
}
