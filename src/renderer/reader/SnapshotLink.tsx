import type { Output } from '@shared/contract'
import type { SnapshotSummary } from '@shared/snapshot'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, listen } from '@/app/archive-client'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'

/** A page of the archive as it looked at one moment. */
export interface SavedPage {
  articleId: string
  snapshotId: string
}

interface SnapshotLinkProps {
  /** The page whose link is followed. */
  shown: RefObject<SnapshotSummary | null>
  onFollow(page: SavedPage): void
}

/** A link inside a stored page was followed: to our own copy if there is one, else to the browser, and only if wanted. */
export function SnapshotLink({ shown, onFollow }: SnapshotLinkProps) {
  const { t } = useTranslation('reader')
  const actions = useActions()
  const [link, setLink] = useState<{ url: string; known: Output<'article.find'> } | null>(null)
  const following = useRef(onFollow)
  following.current = onFollow
  useEffect(
    () =>
      listen('snapshot.linkFollowed', ({ url }) => {
        void savedAt(url, shown.current?.capturedAt ?? null).then(
          ({ known, page }) => (page ? following.current(page) : setLink({ url, known })),
          () => setLink({ url, known: null })
        )
      }),
    [shown]
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

/** Our own copy of a page, as it was nearest to a moment. One in the trash is only known. */
async function savedAt(url: string, moment: string | null) {
  const known = await ask('article.find', { url })
  if (!known || known.deleted) return { known, page: null }
  const { snapshots } = await ask('article.get', { id: known.id })
  const time = moment === null ? Number.MAX_SAFE_INTEGER : Date.parse(moment)
  const distance = ({ capturedAt }: SnapshotSummary): number => Math.abs(Date.parse(capturedAt) - time)
  const [nearest] = [...snapshots].sort((a, b) => distance(a) - distance(b))
  return { known, page: nearest ? { articleId: known.id, snapshotId: nearest.id } : null }
}
