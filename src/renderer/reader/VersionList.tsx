import type { Article, VersionSummary } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { ask, sentence } from '@/app/archive-client'
import { formatLocal } from '@/app/format'
import { Button } from '@/ui/Button'
import { toastDone, toastFailed } from '@/ui/toast'

interface VersionListProps {
  article: Article
  onRead(id: string): void
  onCompare(): void
}

/** Every version of the text: to be read, compared, and chosen as the one that the article shows. */
export function VersionList({ article, onRead, onCompare }: VersionListProps) {
  const { t } = useTranslation('reader')
  if (article.versions.length < 2) return null
  return (
    <section>
      <div className="mb-2 flex items-center gap-3">
        <h2 className="grow font-semibold text-[15px]">{t('versions')}</h2>
        {article.versionChosen && (
          <Button size="small" onClick={() => choose(article.id, null, t)}>
            {t('newestVersion')}
          </Button>
        )}
        <Button size="small" kind="primary" onClick={onCompare}>
          {t('compare.open')}
        </Button>
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {article.versions.map((version) => (
          <VersionLine key={version.id} article={article} version={version} onRead={onRead} />
        ))}
      </ul>
    </section>
  )
}

interface VersionLineProps {
  article: Article
  version: VersionSummary
  onRead(id: string): void
}

function VersionLine({ article, version, onRead }: VersionLineProps) {
  const { t, i18n } = useTranslation('reader')
  const kind = article.snapshots.find(({ id }) => id === version.snapshotId)?.verdictKind
  const isShown = version.id === article.currentVersion
  const facts = [
    formatLocal(version.capturedAt, i18n.language),
    t('words', { count: version.wordCount, shown: version.wordCount }),
    kind && t(`verdict_${kind}`)
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2" aria-current={isShown}>
      <div className="min-w-0 flex-1 basis-52">
        <bdi className="block truncate font-medium">{version.title}</bdi>
        <span className="text-[12.5px] text-muted">{facts.filter(Boolean).join(' · ')}</span>
      </div>
      {isShown ? (
        <span className="rounded-full bg-accent-soft px-2 py-0.5 text-[12.5px]">
          {t(article.versionChosen ? 'chosenVersion' : 'shownVersion')}
        </span>
      ) : (
        <Button
          size="small"
          aria-label={`${t('chooseVersion')}: ${facts[0]}`}
          onClick={() => choose(article.id, version.id, t)}
        >
          {t('chooseVersion')}
        </Button>
      )}
      <Button size="small" onClick={() => onRead(version.id)}>
        {t('readVersion')}
      </Button>
    </li>
  )
}

function choose(id: string, versionId: string | null, t: (key: string) => string): void {
  ask('article.chooseVersion', { id, versionId }).then(
    ({ operationId }) =>
      toastDone(t('versionIsShown'), {
        label: t('versionUndo'),
        onUndo: () => void ask('history.undo', { operationId })
      }),
    (error: unknown) => toastFailed(sentence(error))
  )
}
