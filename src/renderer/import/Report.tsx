import type { ImportReport } from '@shared/import'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { formatLocal } from '@/app/format'
import { importTotals } from '@/app/import-totals'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { toastFailed } from '@/ui/toast'
import { Rows } from './Rows'

/** One import: its totals, and what can still be done about it. */
export function Report({ report, onLeave }: { report: ImportReport; onLeave(): void }) {
  const { t, i18n } = useTranslation('import')
  const [isOpen, setOpen] = useState(false)
  return (
    <li className="px-3 py-2.5">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full items-start gap-2 rounded text-start"
      >
        <ChevronRight
          aria-hidden
          className={cn('mt-0.5 size-4 shrink-0 text-muted rtl:-scale-x-100', isOpen && 'rotate-90')}
        />
        <span className="min-w-0 grow">
          <span className="flex items-baseline gap-2">
            <bdi className="truncate font-medium">{report.name}</bdi>
            <span className="shrink-0 text-[12px] text-muted">{formatLocal(report.startedAt, i18n.language)}</span>
          </span>
          <span className="block text-[12.5px] text-muted">
            {report.undone ? `${t('undone')} · ` : ''}
            {importTotals(report) || t('nothing')}
          </span>
        </span>
      </button>
      {isOpen && (
        <div className="mt-2 space-y-2">
          <ReportButtons report={report} />
          <Rows report={report} onLeave={onLeave} />
        </div>
      )}
    </li>
  )
}

function ReportButtons({ report }: { report: ImportReport }) {
  const { t } = useTranslation('import')
  const run = (call: Promise<unknown>): void => void call.catch((error: unknown) => toastFailed(sentence(error)))
  return (
    <div className="flex flex-wrap gap-2">
      {report.waiting > 0 && (
        <Button size="small" onClick={() => run(ask('import.capture', { id: report.id }))}>
          {t('capture')}
        </Button>
      )}
      {report.failed > 0 && (
        <Button size="small" onClick={() => run(ask('import.startRetry', { id: report.id }))}>
          {t('retry')}
        </Button>
      )}
      <Button size="small" onClick={() => run(ask('import.report', { id: report.id, name: report.name }))}>
        {t('saveReport')}
      </Button>
      {report.new > 0 && !report.undone && (
        <Button size="small" onClick={() => run(ask('import.undo', { id: report.id }))}>
          {t('undo')}
        </Button>
      )}
    </div>
  )
}
