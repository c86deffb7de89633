import type { Tag } from '@shared/tag'
import { ArrowRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { TagLine } from './TagLine'

export interface MergePreviewProps {
  from: Tag
  into: Tag
  /** What the way back is called. */
  back: string
  onBack: () => void
  onMerge: () => void
}

/** What merging two tags will come to, with the number of articles that the joined tag will have. */
export function MergePreview({ from, into, back, onBack, onMerge }: MergePreviewProps) {
  const { t, i18n } = useTranslation('tags')
  const total = useJoinedCount(from.name, into.name)
  return (
    <div>
      <p>{t('mergePreview', { from: from.name, into: into.name })}</p>
      <div className="mt-3 flex items-center gap-3 rounded-lg border border-line p-3">
        <div className="flex min-w-0 grow items-center gap-2 line-through">
          <TagLine tag={from} />
        </div>
        <ArrowRight aria-hidden className="size-4 shrink-0 text-muted rtl:-scale-x-100" />
        <div className="flex min-w-0 grow items-center gap-2">
          <TagLine tag={{ ...into, articles: total ?? into.articles }} />
        </div>
      </div>
      <p role="status" className="mt-1 h-5 text-[12.5px] text-muted">
        {total !== null && t('counted', { count: total, shown: formatNumber(total, i18n.language) })}
      </p>
      <div className="mt-3 flex justify-end gap-2">
        <Button onClick={onBack}>{back}</Button>
        <Button kind="primary" autoFocus onClick={onMerge}>
          {t('mergeAction')}
        </Button>
      </div>
    </div>
  )
}

/** An article that has both counts once. */
function useJoinedCount(from: string, into: string): number | null {
  const [total, setTotal] = useState<number | null>(null)
  useEffect(() => {
    let current = true
    const ids = [from, into].map((tag) => ask('article.ids', { filter: { tag } }))
    Promise.all(ids).then(
      (lists) => current && setTotal(new Set(lists.flat()).size),
      () => undefined
    )
    return () => {
      current = false
    }
  }, [from, into])
  return total
}
