import type { Article } from '@shared/article'
import type { SnapshotSummary } from '@shared/snapshot'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatLocal } from '@/app/format'
import { Select } from '@/ui/Select'

/** The page as it looked: no scripts, no network, in a frame that may do nothing. */
export function SnapshotView({ article }: { article: Article }) {
  const { t, i18n } = useTranslation('reader')
  const [id, setId] = useState(article.snapshots[0]?.id ?? '')
  const snapshot = article.snapshots.find((each) => each.id === id) ?? article.snapshots[0]
  if (!snapshot) return null
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-side px-4 py-2 text-[12.5px]">
        <SnapshotChoice article={article} value={snapshot.id} onChange={setId} />
        {snapshot.url && <bdi className="min-w-0 truncate text-muted">{snapshot.url}</bdi>}
        <span className="grow" />
        <Completeness snapshot={snapshot} />
      </div>
      {snapshot.verdict && (
        <p role="note" className="flex items-center gap-2 bg-accent-soft px-4 py-2">
          <TriangleAlert size={16} aria-hidden /> {snapshot.verdict}
        </p>
      )}
      <iframe
        key={snapshot.id}
        title={`${t('snapshot')}: ${article.title} (${formatLocal(snapshot.capturedAt, i18n.language)})`}
        sandbox=""
        src={`cuttings://snapshot/${snapshot.id}/`}
        className="min-h-0 w-full grow border-0 bg-white"
      />
    </div>
  )
}

export function SnapshotChoice({
  article,
  value,
  onChange
}: {
  article: Article
  value: string
  onChange(id: string): void
}) {
  const { t, i18n } = useTranslation('reader')
  if (article.snapshots.length < 2) {
    const only = article.snapshots[0]
    return <span>{only && t('captured', { date: formatLocal(only.capturedAt, i18n.language) })}</span>
  }
  return (
    <Select
      label={t('chooseSnapshot')}
      value={value}
      onChange={onChange}
      options={article.snapshots.map((each) => ({
        value: each.id,
        label: t('captured', { date: formatLocal(each.capturedAt, i18n.language) })
      }))}
    />
  )
}

/** What is missing, and why. */
function Completeness({ snapshot }: { snapshot: SnapshotSummary }) {
  const { t } = useTranslation('reader')
  if (snapshot.complete) return <span className="text-muted">{t('complete')}</span>
  return (
    <details className="relative">
      <summary>{t('missing', { count: snapshot.missing.length })}</summary>
      <ul className="absolute end-0 z-10 mt-1 max-h-72 w-96 space-y-2 overflow-y-auto rounded-lg bg-raised p-3 shadow-pop">
        {snapshot.missing.map(({ url, reason }, index) => (
          <li key={`${index}-${url}`}>
            <bdi className="block break-all">{url}</bdi>
            <span className="text-muted">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
