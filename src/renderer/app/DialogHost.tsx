import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveDialog, SignInDialog } from '@/capture'
import { CollectDialog } from '@/collections'
import { Palette } from '@/commands'
import { SaveSearchDialog } from '@/saved'
import { TagDialog } from '@/tags'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import {
  BatchDialog,
  ExportDialog,
  ExtractDialog,
  HelpDialog,
  ImportDialog,
  SettingsDialog,
  ShortcutsDialog,
  TagManager,
  TaskPanel,
  Tour,
  Triage
} from './later-views'
import type { Dialogs, OpenDialog } from './use-dialogs'

type DialogKind = OpenDialog['kind']

export interface DialogHostProps {
  dialogs: Dialogs
  trash: number
  onEmptyTrash: () => void
}

/** All dialogs of the window; at most one is open. */
export const DialogHost = memo(function DialogHost({
  dialogs: { dialog, close },
  trash,
  onEmptyTrash
}: DialogHostProps) {
  const { t } = useTranslation('app')
  const onOpenChange = (open: boolean): void => {
    if (!open) close()
  }
  const were = useOpened(dialog?.kind ?? null)
  const shows = (kind: DialogKind) => ({ open: dialog?.kind === kind, onOpenChange })
  const exporting = dialog?.kind === 'export' ? dialog : null
  return (
    <>
      <SaveDialog {...shows('save')} initial={dialog?.kind === 'save' ? dialog.initial : undefined} />
      {were('export') && (
        <ExportDialog {...shows('export')} selection={exporting?.selection ?? null} count={exporting?.count ?? null} />
      )}
      {were('import') && <ImportDialog {...shows('import')} />}
      {were('search-list') && <BatchDialog {...shows('search-list')} />}
      {were('settings') && <SettingsDialog {...shows('settings')} />}
      {were('help') && <HelpDialog {...shows('help')} />}
      {were('shortcuts') && <ShortcutsDialog {...shows('shortcuts')} />}
      {were('tasks') && <TaskPanel {...shows('tasks')} />}
      {dialog?.kind === 'sign-in' && <SignInDialog address={dialog.address} onClose={close} />}
      {dialog?.kind === 'extract-again' && <ExtractDialog ids={dialog.ids} onClose={close} />}
      {dialog?.kind === 'save-search' && <SaveSearchDialog search={dialog.search} onClose={close} />}
      {dialog?.kind === 'palette' && <Palette onClose={close} />}
      {dialog?.kind === 'tags' && <TagManager onClose={close} />}
      {dialog?.kind === 'tag' && <TagDialog ids={dialog.ids} onClose={close} />}
      {dialog?.kind === 'collect' && <CollectDialog ids={dialog.ids} onClose={close} />}
      {dialog?.kind === 'triage' && <Triage onClose={close} />}
      {dialog?.kind === 'tour' && <Tour onClose={close} />}
      <ConfirmDialog
        {...shows('empty-trash')}
        title={t('emptyTrashTitle')}
        text={t('emptyTrashText', { count: trash })}
        action={t('emptyTrash')}
        dangerous
        onConfirm={onEmptyTrash}
      />
    </>
  )
})

/** Whether a dialog was open at least once: from then on it keeps what was entered in it. */
function useOpened(now: DialogKind | null): (kind: DialogKind) => boolean {
  const opened = useRef(new Set<DialogKind>())
  if (now !== null) opened.current.add(now)
  return (kind) => opened.current.has(kind)
}
