import { type ImportReport, type ImportRow, type ImportStatus, importStatus } from '@shared/import'
import { importReasonsOf } from '@shared/import-reason'
import type { TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'

const PAGE = 200

type Shown = ImportStatus | 'all'

/** The rows of an import, all or those with one fate. */
export function Rows({ report, onLeave }: { report: ImportReport; onLeave(): void }) {
  const [chosen, setChosen] = useState<Shown | null>(null)
  const status = chosen ?? (report.failed > 0 ? 'failed' : 'all')
  const [rows, setRows] = useState<ImportRow[]>([])
  const [shown, setShown] = useState(PAGE)
  useEffect(() => {
    const input = { id: report.id, status: status === 'all' ? null : status, limit: Math.min(shown, 1_000) }
    ask('import.rows', input).then(setRows, () => setRows([]))
    // Another object whenever it was read again: what became of its rows may have changed, too.
  }, [report, status, shown])
  const hasMore = rows.length === shown && shown < 1_000
  const more = hasMore ? () => setShown(shown + PAGE) : null
  return <RowList rows={rows} status={status} onStatus={setChosen} onMore={more} onLeave={onLeave} />
}

interface RowListProps {
  rows: ImportRow[]
  status: Shown
  onStatus(status: Shown): void
  onMore: (() => void) | null
  onLeave(): void
}

export function RowList({ rows, status, onStatus, onMore, onLeave }: RowListProps) {
  const { t } = useTranslation('import')
  const options = [
    { value: 'all' as const, label: t('all') },
    ...importStatus.options.map((value) => ({ value, label: t(`s_${value}`) }))
  ]
  return (
    <>
      <Select label={t('filter')} value={status} options={options} onChange={onStatus} className="w-52" />
      <ul
        // Scrolled by key, too.
        tabIndex={0}
        aria-label={options.find(({ value }) => value === status)?.label}
        className="max-h-72 divide-y divide-line overflow-y-auto rounded-lg border border-line"
      >
        {rows.map((row) => (
          <Row key={row.row} row={row} onLeave={onLeave} />
        ))}
        {rows.length === 0 && <li className="px-3 py-2 text-muted">{t('noRows')}</li>}
        {onMore && (
          <li className="p-1.5">
            <Button size="small" kind="plain" onClick={onMore}>
              {t('more')}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}

function Row({ row, onLeave }: { row: ImportRow; onLeave(): void }) {
  const { t } = useTranslation('import')
  const actions = useActions()
  const { articleId, status, reason, title, url } = row
  const show = (id: string): void => {
    actions.show(id)
    onLeave()
  }
  return (
    <li className="flex items-start gap-3 px-3 py-2">
      <div className="min-w-0 grow">
        <bdi className="block truncate">{title ?? url ?? t('row', { row: row.row })}</bdi>
        <p className={status === 'failed' ? 'text-[12.5px] text-danger' : 'text-[12.5px] text-muted'}>
          {t(`s_${status}`)}
          {reason && (
            <>
              {' '}
              · <bdi>{inWords(reason, t)}</bdi>
            </>
          )}
        </p>
      </div>
      {articleId && (
        <Button size="small" kind="plain" onClick={() => show(articleId)}>
          {t('open')}
        </Button>
      )}
    </li>
  )
}

/** In the window's language where the importer decided it; what a file's reader said is kept as it was said. */
function inWords(reason: string, t: TFunction<'import'>): string {
  const known = importReasonsOf(reason)
  return known ? known.map((each) => t(`reason_${each}`)).join(' ') : reason
}
