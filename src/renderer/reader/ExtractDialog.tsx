import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Progress } from '@/ui/Progress'
import { toastFailed } from '@/ui/toast'
import { RenewalChanges } from './RenewalChanges'
import { useRenewals } from './use-renewals'

const SHOWN = 200

/** Extraction, run again on many articles: what would change is shown while it is found, then it is done as a task. */
export function ExtractDialog({ ids, onClose }: { ids: string[] | null; onClose: () => void }) {
  const { t } = useTranslation('reader')
  const actions = useActions()
  const { total, looked, found, failure } = useRenewals(ids)
  const isDone = total !== null && looked >= total
  const start = (): void =>
    void ask('extraction.startRenew', { ids }).then(actions.openTasks, (error) => toastFailed(sentence(error)))
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('extractAgain')}
      description={t('extractAbout')}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" disabled={!total || (isDone && found.length === 0)} onClick={start}>
            {t('extractStart', { count: total ?? 0 })}
          </Button>
        </>
      }
    >
      {!isDone && failure === null && <Progress label={t('extractLooking')} done={looked} total={total} />}
      <p role="status" className="mt-2 text-muted">
        {failure !== null
          ? sentence(failure)
          : total === 0
            ? t('extractNewest')
            : t('extractFound', { looked, total: total ?? 0, count: found.length })}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {found.slice(0, SHOWN).map((renewal) => (
          <li key={renewal.id} className="py-2">
            <details>
              <summary dir="auto" className="cursor-pointer">
                {renewal.title}
              </summary>
              <RenewalChanges renewal={renewal} />
            </details>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="text-muted">{t('extractMore', { count: found.length - SHOWN })}</p>}
    </Dialog>
  )
}
