import type { Renewal } from '@shared/correction'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { toastDone, toastFailed } from '@/ui/toast'

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
          <Changes renewal={found} />
          <Button kind="primary" onClick={apply}>
            {t('extractApply')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Changes({ renewal: { fields, removed, added } }: { renewal: Renewal }) {
  const { t } = useTranslation('reader')
  return (
    <div className="my-2 max-h-60 space-y-1 overflow-y-auto text-[12.5px]">
      {fields.map(({ field, before, after }) => (
        <p key={field} dir="auto">
          <del className="text-muted">{before ?? '–'}</del> <ins className="no-underline">{after ?? '–'}</ins>
        </p>
      ))}
      <Lines label={t('extractRemoved')} lines={removed} />
      <Lines label={t('extractAdded')} lines={added} />
    </div>
  )
}

function Lines({ label, lines }: { label: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="font-medium">{label}</p>
      {lines.map((line, index) => (
        <p key={`${index}-${line.slice(0, 20)}`} dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}
