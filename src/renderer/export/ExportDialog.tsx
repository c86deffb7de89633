import type { ExportSelection } from '@shared/export'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toastFailed } from '@/ui/toast'
import { Formats } from './Formats'
import { Options } from './Options'
import { PreviewPane } from './PreviewPane'
import { usePreview } from './use-preview'

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
  const { format, citationStyle, paper, wikiLinks } = settings.export
  const preview = usePreview(format, open ? selection : null)
  const start = async (): Promise<void> => {
    if (!selection) return
    try {
      const { taskId } = await ask('export.start', { format, selection, citationStyle, paper, wikiLinks })
      if (taskId !== null) onOpenChange(false)
    } catch (error) {
      toastFailed(sentence(error))
    }
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="large"
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
      <div className="grid gap-6 md:grid-cols-2">
        <Formats value={format} onChange={(chosen) => change({ export: { format: chosen } })} />
        <section aria-label={t('preview')} className="min-w-0 space-y-5 self-start md:sticky md:top-0">
          <Options format={format} />
          <PreviewPane preview={preview} />
        </section>
      </div>
    </Dialog>
  )
}
