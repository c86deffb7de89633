import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Switch } from '@/ui/Switch'
import { toastFailed } from '@/ui/toast'
import { Report } from './Report'
import { Trial } from './Trial'
import { useReports } from './use-reports'
import { useTrial } from './use-trial'

/** Brings in other tools' exports, and tells of each import what became of its rows. */
export function ImportDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('import')
  const reports = useReports(open)
  const trial = useTrial(open)
  const [isTrial, setIsTrial] = useState(false)
  const leave = (): void => onOpenChange(false)
  const pick = (folder: boolean): void =>
    void ask('import.pick', { folder, trial: isTrial }).catch((error: unknown) => toastFailed(sentence(error)))
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} description={t('description')} size="medium">
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => pick(false)}>
          {t('chooseFile')}
        </Button>
        <Button onClick={() => pick(true)}>{t('chooseFolder')}</Button>
      </div>
      <div className="mt-3">
        <Switch label={t('tryFirst')} hint={t('tryFirstHint')} checked={isTrial} onChange={setIsTrial} />
      </div>
      <p className="mt-3 text-[12.5px] text-muted">{t('formats')}</p>
      {trial && <Trial key={trial.at} trial={trial} onLeave={leave} />}
      {reports.length > 0 && (
        <section className="mt-6">
          <h3 className="mb-2 font-semibold">{t('earlier')}</h3>
          <ul className="divide-y divide-line rounded-lg border border-line">
            {reports.map((report) => (
              <Report key={report.id} report={report} onLeave={leave} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
