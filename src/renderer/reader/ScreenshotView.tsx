import type { Article } from '@shared/article'
import { ImageOff, Maximize, Minimize } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'
import { IconButton } from '@/ui/IconButton'
import { SnapshotChoice } from './SnapshotView'

/** The picture that was taken of the page. */
export function ScreenshotView({ article }: { article: Article }) {
  const { t } = useTranslation('reader')
  const pictured = article.snapshots.filter(({ hasScreenshot }) => hasScreenshot)
  const [id, setId] = useState(pictured[0]?.id ?? '')
  const [full, setFull] = useState(false)
  if (pictured.length === 0)
    return <EmptyState icon={ImageOff} title={t('noScreenshot')} text={t('noScreenshotText')} />
  return (
    <div className="flex h-full flex-col">
      <div className="flex items-center gap-2 border-line border-b bg-side px-4 py-1 text-[12.5px]">
        <SnapshotChoice article={{ ...article, snapshots: pictured }} value={id} onChange={setId} />
        <span className="grow" />
        <IconButton icon={full ? Minimize : Maximize} label={t(full ? 'fit' : 'full')} onClick={() => setFull(!full)} />
      </div>
      <section
        tabIndex={0}
        aria-label={t('screenshot')}
        className="min-h-0 grow overflow-auto bg-sunken outline-offset-[-2px]"
      >
        <img
          src={`cuttings://screenshot/${id}`}
          alt={t('screenshotAlt')}
          className={full ? 'max-w-none' : 'mx-auto w-full max-w-5xl'}
        />
      </section>
    </div>
  )
}
