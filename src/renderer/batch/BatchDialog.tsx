import type { BatchExport } from '@shared/batch'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'
import { formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Menu } from '@/ui/Menu'
import { Progress } from '@/ui/Progress'
import { CountsTable } from './CountsTable'
import { TermsForm } from './TermsForm'
import { type Batch, useBatch } from './use-batch'

/** A list of names or terms in one go. What was searched stays when the dialog is closed. */
export function BatchDialog({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const { t } = useTranslation('batch')
  const batch = useBatch()
  const actions = useActions()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} description={t('description')} size="large">
      {batch.list === null ? (
        <TermsForm onStart={batch.start} />
      ) : (
        <div className="space-y-3">
          <State batch={batch} />
          <CountsTable
            counts={batch.counts}
            onOpen={({ query }) => {
              onOpenChange(false)
              actions.search(query)
            }}
          />
          <Exports batch={batch} />
        </div>
      )}
    </Dialog>
  )
}

function State({ batch: { list, counts, running, cancel, reset } }: { batch: Batch }) {
  const { t, i18n } = useTranslation('batch')
  const number = (value: number): string => formatNumber(value, i18n.language)
  const total = list?.terms.length ?? 0
  const numbers = { done: number(counts.length), total: number(total) }
  const found = number(counts.filter((count) => count.total > 0).length)
  if (running) {
    return (
      <div className="flex items-center gap-3">
        <div className="grow space-y-1.5">
          <p>{t('searching', numbers)}</p>
          <Progress label={t('searching', numbers)} done={counts.length} total={total} />
        </div>
        <Button onClick={cancel}>{t('cancel')}</Button>
      </div>
    )
  }
  return (
    <div className="flex items-center gap-3">
      <p role="status" className="grow">
        {counts.length < total ? t('stopped', numbers) : t('done', { found, total: numbers.total })}
      </p>
      <Button onClick={reset}>{t('change')}</Button>
    </div>
  )
}

function Exports({ batch: { list, running } }: { batch: Batch }) {
  const { t } = useTranslation('batch')
  const write = (what: BatchExport['what'], format: BatchExport['format']): void => {
    if (list) void ask('batch.export', { ...list, what, format }).catch(tellFailure)
  }
  return (
    <div className="flex justify-end gap-2">
      <Menu
        align="end"
        items={[
          { label: t('hitsCsv'), onSelect: () => write('hits', 'csv') },
          { label: t('hitsJson'), onSelect: () => write('hits', 'json') }
        ]}
      >
        <Button disabled={running}>
          <Download aria-hidden />
          {t('exportHits')}
        </Button>
      </Menu>
      <Button kind="primary" disabled={running} onClick={() => write('counts', 'csv')}>
        <Download aria-hidden />
        {t('exportCounts')}
      </Button>
    </div>
  )
}
