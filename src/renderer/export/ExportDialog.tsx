import type { ExportSelection } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toastFailed } from '@/ui/toast'
import { CitationStyles } from './CitationStyles'
import { Formats } from './Formats'

interface ExportDialogProps {
  open: boolean
  selection: ExportSelection | null
  count: number | null
  onOpenChange(open: boolean): void
}

/** Chooses how articles are handed over; the place is asked for by the system's own dialog. */
export function ExportDialog({ open, selection, count, onOpenChange }: ExportDialogProps) {
  const { t } = useTranslation('export')
  const { settings, change } = useSettings()
  const { format, citationStyle } = settings.export
  const start = async (): Promise<void> => {
    if (!selection) return
    try {
      const { taskId } = await ask('export.start', { format, selection, citationStyle })
      if (taskId !== null) onOpenChange(false)
    } catch (error) {
      toastFailed(sentence(error))
    }
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="medium"
      title={t('title')}
      description={count === null ? t('unknown') : t('description', { count })}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('cancel')}</Button>
          <Button kind="primary" onClick={() => void start()}>
            {t('export')}
          </Button>
        </>
      }
    >
      <Formats value={format} onChange={(chosen) => change({ export: { format: chosen } })} />
      {format === 'citations' && (
        <CitationStyles value={citationStyle} onChange={(chosen) => change({ export: { citationStyle: chosen } })} />
      )}
    </Dialog>
  )
}
