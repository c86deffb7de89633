import type { Renewal } from '@shared/correction'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { toastDone, toastFailed } from '@/ui/toast'
import { RenewalChanges } from './RenewalChanges'

/** Extraction, run again on what was kept: first what would change, then the change. */
export function ExtractAgain({ articleId, onDone }: { articleId: string; onDone(): void }) {
  const { t } = useTranslation('reader')
  const [found, setFound] = useState<Renewal | 'same' | null>(null)
  const ids = [articleId]
  const fail = (error: unknown): void => toastFailed(sentence(error))
  const look = (): void =>
    void ask('extraction.preview', { ids }).then(([renewal]) => setFound(renewal ?? 'same'), fail)
  const apply = (): void =>
    void ask('extraction.renew', { ids }).then(() => {
      toastDone(t('extractDone'))
      onDone()
    }, fail)
  return (
    <section aria-label={t('extractAgain')} className="mt-5 border-line border-t pt-4">
      {found === null && <Button onClick={look}>{t('extractAgain')}</Button>}
      {found === 'same' && <p role="status">{t('extractSame')}</p>}
      {found !== null && found !== 'same' && (
        <div role="status">
          <p className="font-medium">{t('extractWould')}</p>
          <RenewalChanges renewal={found} />
          <Button kind="primary" onClick={apply}>
            {t('extractApply')}
          </Button>
        </div>
      )}
    </section>
  )
}
