import type { Output } from '@shared/contract'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, listen } from '@/app/archive-client'
import { formatLocal } from '@/app/format'
import { Button } from '@/ui/Button'
import { linkInput } from './recognise-input'
import { SignedInNote } from './SignedInNote'
import { startSave } from './start-save'

interface Offer {
  url: string
  from: 'clipboard' | 'browser'
  known: Output<'article.find'>
}

/** A link came from the browser or was copied: it is saved only if the user says so. */
export function LinkOffer() {
  const { t, i18n } = useTranslation('capture')
  const [offer, setOffer] = useState<Offer | null>(null)
  useEffect(
    () =>
      listen('link.offered', ({ url, from }) => {
        setAsStranger(false)
        ask('article.find', { url }).then(
          (known) => setOffer({ url, from, known }),
          () => setOffer({ url, from, known: null })
        )
      }),
    []
  )
  const [asStranger, setAsStranger] = useState(false)
  if (!offer) return null
  const save = (): void => {
    void startSave([linkInput(offer.url, asStranger)])
    setOffer(null)
  }
  return (
    <aside
      role="alert"
      className="fixed start-1/2 bottom-6 z-40 w-[min(30rem,92vw)] -translate-x-1/2 rounded-xl border border-line bg-raised p-4 shadow-pop rtl:translate-x-1/2"
    >
      <p className="font-semibold">{t(offer.from === 'browser' ? 'offerBrowser' : 'offerClipboard')}</p>
      <bdi className="mt-1 block truncate text-muted">{offer.url}</bdi>
      {offer.known && (
        <p className="mt-1">
          {t('already', { date: formatLocal(offer.known.capturedAt, i18n.language), title: offer.known.title })}
        </p>
      )}
      <div className="mt-2">
        <SignedInNote urls={[offer.url]} asStranger={asStranger} onChange={setAsStranger} />
      </div>
      <div className="mt-3 flex justify-end gap-2">
        <Button onClick={() => setOffer(null)}>{t('notNow')}</Button>
        <Button kind="primary" onClick={save}>
          {t('save')}
        </Button>
      </div>
    </aside>
  )
}
