import type { ExportSelection } from '@shared/export'
import { useMemo, useState } from 'react'
import type { AskedSearch } from './actions'

/** The one dialog that is open, with what it is about. */
export type OpenDialog =
  | { kind: 'save'; initial?: { url?: string; text?: string } | undefined }
  | { kind: 'tag' | 'collect'; ids: string[] }
  | { kind: 'sign-in'; address: string }
  | { kind: 'extract-again'; ids: string[] | null }
  | { kind: 'save-search'; search: AskedSearch }
  | { kind: 'export'; selection: ExportSelection; count: number }
  | {
      kind:
        | 'settings'
        | 'help'
        | 'shortcuts'
        | 'tasks'
        | 'tags'
        | 'empty-trash'
        | 'import'
        | 'palette'
        | 'search-list'
        | 'triage'
        | 'tour'
    }

export interface Dialogs {
  dialog: OpenDialog | null
  show(dialog: OpenDialog): void
  close(): void
}

export function useDialogs(): Dialogs {
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  return useMemo(() => ({ dialog, show: setDialog, close: () => setDialog(null) }), [dialog])
}
