import type { ExportFormat, ExportSelection } from '@shared/export'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { Dialog } from '@/ui/Dialog'
import { toastFailed } from '@/ui/toast'

interface ExportDialogProps {
  open: boolean
  selection: ExportSelection | null
  count: number | null
  onOpenChange(open: boolean): void
}

const FORMATS: ExportFormat[] = ['html', 'markdown', 'json', 'csv']

/** Chooses how articles are handed over; the place is asked for by the system's own dialog. */
export function ExportDialog({ open, selection, count, onOpenChange }: ExportDialogProps) {
  const { t } = useTranslation('export')
  const [format, setFormat] = useState<ExportFormat>('html')
  const start = async (): Promise<void> => {
    if (!selection) return
    try {
      const { taskId } = await ask('export.start', { format, selection })
      if (taskId !== null) onOpenChange(false)
    } catch (error) {
      toastFailed(sentence(error))
    }
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
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
      <fieldset className="space-y-2">
        <legend className="sr-only">{t('formats')}</legend>
        {FORMATS.map((each) => (
          <label
            key={each}
            className={cn(
              'flex gap-3 rounded-lg border px-3 py-2',
              each === format ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover'
            )}
          >
            <input
              type="radio"
              name="format"
              className="mt-1 accent-accent"
              checked={each === format}
              onChange={() => setFormat(each)}
            />
            <span>
              <span className="block font-medium">{t(each)}</span>
              <span className="text-muted">{t(`${each}Text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
