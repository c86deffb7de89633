import type { ImportReport } from '@shared/import'
import { useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

/** The ledger, kept in step with the archive while it is looked at. */
export function useReports(open: boolean): ImportReport[] {
  const [reports, setReports] = useState<ImportReport[]>([])
  useEffect(() => {
    if (!open) return
    const load = (): void => void ask('import.list', {}).then(setReports, () => undefined)
    load()
    return listen('library.changed', load)
  }, [open])
  return reports
}
