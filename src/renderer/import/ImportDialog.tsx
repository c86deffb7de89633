import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toastFailed } from '@/ui/toast'
import { Report } from './Report'
import { useReports } from './use-reports'

/** Brings in other tools' exports, and tells of each import what became of its rows. */
export function ImportDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('import')
  const reports = useReports(open)
  const pick = (folder: boolean): void =>
    void ask('import.pick', { folder }).catch((error: unknown) => toastFailed(sentence(error)))
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} description={t('description')} size="medium">
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => pick(false)}>
          {t('chooseFile')}
        </Button>
        <Button onClick={() => pick(true)}>{t('chooseFolder')}</Button>
      </div>
      <p className="mt-3 text-[12.5px] text-muted">{t('formats')}</p>
      {reports.length > 0 && (
        <section className="mt-6">
          <h3 className="mb-2 font-semibold">{t('earlier')}</h3>
          <ul className="divide-y divide-line rounded-lg border border-line">
            {reports.map((report) => (
              <Report key={report.id} report={report} onLeave={() => onOpenChange(false)} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
