import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { BatchDialog } from '@/batch'
import { SaveDialog, SignInDialog, TaskPanel } from '@/capture'
import { CollectDialog } from '@/collections'
import { Palette, ShortcutsDialog } from '@/commands'
import { ExportDialog } from '@/export'
import { HelpDialog } from '@/help'
import { ImportDialog } from '@/import'
import { SaveSearchDialog } from '@/saved'
import { SettingsDialog } from '@/settings'
import { TagDialog, TagManager } from '@/tags'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import type { Dialogs } from './use-dialogs'

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
  const shows = (kind: NonNullable<typeof dialog>['kind']) => ({ open: dialog?.kind === kind, onOpenChange })
  const exporting = dialog?.kind === 'export' ? dialog : null
  return (
    <>
      <SaveDialog {...shows('save')} initial={dialog?.kind === 'save' ? dialog.initial : undefined} />
      <ExportDialog {...shows('export')} selection={exporting?.selection ?? null} count={exporting?.count ?? null} />
      <ImportDialog {...shows('import')} />
      <BatchDialog {...shows('search-list')} />
      <SettingsDialog {...shows('settings')} />
      <HelpDialog {...shows('help')} />
      <ShortcutsDialog {...shows('shortcuts')} />
      <TaskPanel {...shows('tasks')} />
      {dialog?.kind === 'sign-in' && <SignInDialog address={dialog.address} onClose={close} />}
      {dialog?.kind === 'save-search' && <SaveSearchDialog search={dialog.search} onClose={close} />}
      {dialog?.kind === 'palette' && <Palette onClose={close} />}
      {dialog?.kind === 'tags' && <TagManager onClose={close} />}
      {dialog?.kind === 'tag' && <TagDialog ids={dialog.ids} onClose={close} />}
      {dialog?.kind === 'collect' && <CollectDialog ids={dialog.ids} onClose={close} />}
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
