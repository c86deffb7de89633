import type { Article } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { formatLocal } from '@/app/format'
import { cn } from '@/ui/class-names'
import { Tooltip } from '@/ui/Tooltip'
import { spread } from './spread'

interface VersionTimelineProps {
  article: Article
  onRead(id: string): void
}

const GAP = 0.06

/** Every capture on a line of time: a dot where the text was another, a tick where it was the same. */
export function VersionTimeline({ article, onRead }: VersionTimelineProps) {
  const { t, i18n } = useTranslation('reader')
  const captures = [...article.snapshots].sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt))
  if (article.versions.length < 2) return null
  const places = spread(
    captures.map(({ capturedAt }) => Date.parse(capturedAt)),
    GAP
  )
  const day = (moment: string | undefined): string => (moment ? formatLocal(moment, i18n.language) : '')
  return (
    <section aria-label={t('timeline')}>
      <div className="relative mx-3 h-10">
        <div aria-hidden className="absolute inset-x-0 top-1/2 h-px bg-line-strong" />
        {captures.map((snapshot, index) => {
          const version = article.versions.find(({ snapshotId }) => snapshotId === snapshot.id)
          const style = { insetInlineStart: `${(places[index] ?? 0) * 100}%` }
          if (!version) {
            return (
              <span key={snapshot.id} aria-hidden style={style} className="absolute top-3.5 h-3 w-px bg-line-strong" />
            )
          }
          const words = `${day(version.capturedAt)}: ${version.title}`
          return (
            <Tooltip key={snapshot.id} label={words}>
              <button
                type="button"
                aria-label={`${t('readVersion')}: ${words}`}
                onClick={() => onRead(version.id)}
                style={style}
                className={cn(
                  'absolute top-1/2 size-4 -translate-y-1/2 -ms-2 rounded-full border-2 border-accent bg-paper hover:bg-accent-soft',
                  version.id === article.currentVersion && 'bg-accent'
                )}
              />
            </Tooltip>
          )
        })}
      </div>
      <p aria-hidden className="flex justify-between text-[11.5px] text-muted">
        <span>{day(captures[0]?.capturedAt)}</span>
        <span>{day(captures.at(-1)?.capturedAt)}</span>
      </p>
    </section>
  )
}
