import type { ArchiveState, NamedArchive, Output } from '@shared/contract'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask, listen } from '@/app/archive-client'
import { useArchiveName } from '@/app/archive-name'
import { formatBytes, formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { attempt } from './attempt'
import { Line } from './Line'

/** Where the archive is, what is in it, other archives, and its care. */
export function ArchiveSettings() {
  const { t, i18n } = useTranslation('settings')
  const actions = useActions()
  const [current, setCurrent] = useState<ArchiveState | null>(null)
  const [recent, setRecent] = useState<Output<'archive.recent'>>([])
  const [stats, setStats] = useState<Output<'library.stats'> | null>(null)
  useEffect(() => {
    const load = (): void => {
      attempt(ask('archive.current', {}).then(setCurrent))
      attempt(ask('archive.recent', {}).then(setRecent))
      ask('library.stats', {}).then(setStats, () => setStats(null))
    }
    load()
    return listen('archive.switched', load)
  }, [])
  const number = (value: number): string => formatNumber(value, i18n.language)
  const others = recent.filter(({ folder }) => folder !== current?.folder)
  return (
    <div className="divide-y divide-line">
      <Line label={t('place')} hint={<bdi>{current?.folder}</bdi>}>
        <Button size="small" onClick={() => attempt(ask('archive.reveal', {}))}>
          {t('reveal')}
        </Button>
        <Button size="small" onClick={() => attempt(ask('archive.open', { folder: null }))}>
          {t('openArchive')}
        </Button>
        <Button size="small" onClick={() => attempt(ask('archive.create', { folder: null }))}>
          {t('createArchive')}
        </Button>
      </Line>
      {stats && (
        <Line
          label={t('contents')}
          hint={t('stats', {
            articles: number(stats.articles),
            snapshots: number(stats.snapshots),
            images: number(stats.images),
            size: formatBytes(stats.databaseBytes, i18n.language)
          })}
        />
      )}
      <Line label={t('verify')} hint={t('verifyHint')}>
        <Button size="small" onClick={() => attempt(ask('library.startVerify', {}))}>
          {t('run')}
        </Button>
      </Line>
      <Line label={t('reindex')} hint={t('reindexHint')}>
        <Button size="small" onClick={() => attempt(ask('library.startReindex', {}))}>
          {t('run')}
        </Button>
      </Line>
      <Line label={t('extract')} hint={t('extractHint')}>
        <Button size="small" onClick={() => actions.extractAgain(null)}>
          {t('extractLook')}
        </Button>
      </Line>
      {others.length > 0 && (
        <div className="py-2">
          <p>{t('recent')}</p>
          {others.map((other) => (
            <OtherArchive key={other.folder} archive={other} />
          ))}
        </div>
      )}
    </div>
  )
}

function OtherArchive({ archive }: { archive: NamedArchive }) {
  const { t } = useTranslation('settings')
  return (
    <Line label={useArchiveName(archive.name)} hint={<bdi>{archive.folder}</bdi>}>
      <Button size="small" onClick={() => attempt(ask('archive.open', { folder: archive.folder }))}>
        {t('open')}
      </Button>
    </Line>
  )
}
