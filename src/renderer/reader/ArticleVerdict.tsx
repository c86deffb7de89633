import type { Article } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { formatLocal } from '@/app/format'
import { SnapshotNote } from './SnapshotNote'
import { isRemarkable, shownSnapshot, worseCapture } from './snapshot-facts'

/** Above an article: what its copy lacks, and that a newer capture was worse. Nothing for a good copy. */
export function ArticleVerdict({ article, onHistory }: { article: Article; onHistory(): void }) {
  const { t, i18n } = useTranslation('reader')
  const shown = shownSnapshot(article)
  const worse = worseCapture(article)
  if (!worse && !(shown && isRemarkable(shown))) return null
  return (
    <aside aria-label={t('aboutSnapshot')} className="mb-5 space-y-2 rounded-md border border-line px-3 py-2 font-sans">
      {shown && <SnapshotNote snapshot={shown} />}
      {worse && (
        <p role="note" dir={i18n.dir()} className="text-[13px] leading-normal">
          {t('newerIsWorse', { date: formatLocal(worse.capturedAt, i18n.language) })}{' '}
          {t(`verdict_${worse.verdictKind ?? 'error'}`)}{' '}
          <button type="button" className="text-accent-strong underline underline-offset-2" onClick={onHistory}>
            {t('showHistory')}
          </button>
        </p>
      )}
    </aside>
  )
}
