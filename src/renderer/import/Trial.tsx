import type { ImportStatus, ImportTrial } from '@shared/import'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { importTotals } from '@/app/import-totals'
import { Button } from '@/ui/Button'
import { toastFailed } from '@/ui/toast'
import { RowList } from './Rows'

/** What an import would do that was only tried, and the button that does it. */
export function Trial({ trial, onLeave }: { trial: ImportTrial; onLeave(): void }) {
  const { t } = useTranslation('import')
  const title = useId()
  const [status, setStatus] = useState<ImportStatus | 'all'>(trial.failed > 0 ? 'failed' : 'all')
  const rows = trial.ledger.filter((row) => status === 'all' || row.status === status)
  const end = (): Promise<unknown> => ask('import.endTrial', {})
  const run = (call: Promise<unknown>): void => void call.catch((error: unknown) => toastFailed(sentence(error)))
  const begin = async (): Promise<void> => {
    await ask('import.start', { path: trial.path })
    await end()
  }
  return (
    <section aria-labelledby={title} className="mt-6 space-y-2 rounded-lg border border-line p-3">
      <h3 id={title} className="font-semibold">
        {t('trialOf')} <bdi>{trial.name}</bdi>
      </h3>
      <p className="text-[12.5px] text-muted">
        {importTotals(trial) || t('nothing')}. {t('nothingWritten')}
        {trial.ledger.length < trial.rows && ` ${t('someRows')}`}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" kind="primary" onClick={() => run(begin())}>
          {t('importNow')}
        </Button>
        <Button size="small" onClick={() => run(end())}>
          {t('discard')}
        </Button>
      </div>
      <RowList rows={rows} status={status} onStatus={setStatus} onMore={null} onLeave={onLeave} />
    </section>
  )
}
