import type { Article } from '@shared/article'
import type { SnapshotDetail, SnapshotSummary } from '@shared/snapshot'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { formatBytes, formatLocal } from '@/app/format'
import { toastFailed } from '@/ui/toast'
import { CompareView } from './CompareView'
import { SnapshotNote } from './SnapshotNote'
import { isRemarkable } from './snapshot-facts'
import { VersionList } from './VersionList'
import { type ReadVersion, VersionText } from './VersionText'
import { VersionTimeline } from './VersionTimeline'

/** What was captured when, and every version of the text. */
export function HistoryView({ article }: { article: Article }) {
  const { t } = useTranslation('reader')
  const [version, setVersion] = useState<ReadVersion | null>(null)
  const [comparing, setComparing] = useState(false)
  const read = (id: string): void =>
    void ask('version.get', { id }).then(setVersion, (error: unknown) => toastFailed(sentence(error)))
  if (comparing) return <CompareView article={article} onBack={() => setComparing(false)} />
  if (version) return <VersionText version={version} language={article.language} onBack={() => setVersion(null)} />
  return (
    <section
      tabIndex={0}
      aria-label={t('history')}
      className="h-full select-text space-y-6 overflow-y-auto p-6 outline-offset-[-2px]"
    >
      <VersionTimeline article={article} onRead={read} />
      <VersionList article={article} onRead={read} onCompare={() => setComparing(true)} />
      <section>
        <h2 className="mb-2 font-semibold text-[15px]">{t('snapshots')}</h2>
        <ul className="space-y-3">
          {article.snapshots.map((snapshot) => (
            <SnapshotCard key={snapshot.id} snapshot={snapshot} />
          ))}
        </ul>
      </section>
    </section>
  )
}

function SnapshotCard({ snapshot }: { snapshot: SnapshotSummary }) {
  const { t, i18n } = useTranslation('reader')
  const [detail, setDetail] = useState<SnapshotDetail | null>(null)
  useEffect(() => {
    let current = true
    ask('snapshot.get', { id: snapshot.id }).then(
      (loaded) => current && setDetail(loaded),
      () => undefined
    )
    return () => {
      current = false
    }
  }, [snapshot.id])
  const facts: [string, string | null][] = [
    [t('address'), snapshot.url],
    [t('redirects'), detail && detail.redirects.length > 0 ? detail.redirects.join(' → ') : null],
    [t('status'), detail?.httpStatus ? String(detail.httpStatus) : null],
    [t('file'), snapshot.fileName],
    [t('size_label'), `${formatBytes(snapshot.bytes, i18n.language)}, ${t('parts', { count: snapshot.assets + 1 })}`],
    ['SHA-256', snapshot.sha256]
  ]
  return (
    <li className="rounded-lg border border-line p-3">
      <p className="font-medium">
        {formatLocal(snapshot.capturedAt, i18n.language)} · {t(`kind_${snapshot.kind}`)} ·{' '}
        {snapshot.complete ? t('complete') : t('missing', { count: snapshot.missing.length })}
      </p>
      {isRemarkable(snapshot) && (
        <div className="mt-1">
          <SnapshotNote snapshot={snapshot} />
        </div>
      )}
      <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-0.5 text-[12.5px]">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="min-w-0 break-all">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ) : null
        )}
      </dl>
      {detail && detail.log.length > 0 && (
        <details className="mt-2 text-[12.5px]">
          <summary>{t('log')}</summary>
          <ul className="mt-1 space-y-0.5 text-muted">
            {detail.log.map((line, index) => (
              <li key={`${index}-${line.slice(0, 20)}`}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
