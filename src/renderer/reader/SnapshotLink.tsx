import type { Output } from '@shared/contract'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, listen } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'

/** A link inside a stored page was followed: to our own copy if there is one, else to the browser, and only if wanted. */
export function SnapshotLink() {
  const { t } = useTranslation('reader')
  const actions = useActions()
  const [link, setLink] = useState<{ url: string; known: Output<'article.find'> } | null>(null)
  useEffect(
    () =>
      listen('snapshot.linkFollowed', ({ url }) => {
        void ask('article.find', { url }).then(
          (known) => setLink({ url, known }),
          () => setLink({ url, known: null })
        )
      }),
    []
  )
  const close = (): void => setLink(null)
  return (
    <Dialog
      open={link !== null}
      onOpenChange={close}
      title={t('linkTitle')}
      description={link?.known ? t('linkKnown') : t('linkText')}
      footer={
        <>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            onClick={() => {
              if (link) void ask('link.open', { url: link.url }).catch(() => undefined)
              close()
            }}
          >
            {t('linkOpen')}
          </Button>
          {link?.known && (
            <Button
              kind="primary"
              onClick={() => {
                if (link.known) actions.show(link.known.id)
                close()
              }}
            >
              {t('linkShow')}
            </Button>
          )}
        </>
      }
    >
      <bdi className="block break-all">{link?.url}</bdi>
    </Dialog>
  )
}
