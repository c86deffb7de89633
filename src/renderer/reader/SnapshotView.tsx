import type { Article } from '@shared/article'
import type { SnapshotSummary } from '@shared/snapshot'
import { ArrowLeft, MoveHorizontal, Search, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatLocal } from '@/app/format'
import { IconButton } from '@/ui/IconButton'
import { Select } from '@/ui/Select'
import { FindBar } from './FindBar'
import { SnapshotFrame } from './SnapshotFrame'
import { SnapshotNote } from './SnapshotNote'
import { isRemarkable } from './snapshot-facts'
import { useSnapshotFind } from './use-snapshot-find'

interface SnapshotViewProps {
  article: Article
  /** The one to begin with; null: the newest. */
  wanted: string | null
  /** Where the reader came from by a link; null: from nowhere. */
  onBack: (() => void) | null
  onShow(snapshot: SnapshotSummary): void
}

/** As chosen last, for as long as the window is open. */
let lastZoom: number | null = null

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

/** The page as it looked: no scripts, no network, in a frame that may do nothing. */
export function SnapshotView({ article, wanted, onBack, onShow }: SnapshotViewProps) {
  const { t, i18n } = useTranslation('reader')
  const [id, setId] = useState(wanted ?? article.snapshots[0]?.id ?? '')
  const [zoom, setZoom] = useState(lastZoom)
  const [search, setSearch] = useState<string | null>(null)
  const snapshot = article.snapshots.find((each) => each.id === id) ?? article.snapshots[0]
  const { matches, address } = useSnapshotFind(snapshot?.id ?? '', search)
  useEffect(() => {
    lastZoom = zoom
  }, [zoom])
  useEffect(() => {
    if (snapshot) onShow(snapshot)
  }, [snapshot, onShow])
  if (!snapshot) return null
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-side px-4 py-1 text-[12.5px]">
        {onBack && <IconButton icon={ArrowLeft} mirrored label={t('backFromLink')} onClick={onBack} />}
        <SnapshotChoice article={article} value={snapshot.id} onChange={setId} />
        <bdi className="min-w-24 flex-1 truncate text-muted">{snapshot.url}</bdi>
        {snapshot.complete && <span className="text-muted">{t('complete')}</span>}
        <div className="ms-auto flex items-center">
          <ZoomButtons zoom={zoom} onZoom={setZoom} />
          <IconButton icon={Search} label={t('findInSnapshot')} onClick={() => setSearch(search ?? '')} />
        </div>
      </div>
      <FindBar search={search} onSearch={setSearch} query="" matches={matches} />
      {isRemarkable(snapshot) && (
        <div className="border-line border-b bg-side px-4 py-2">
          <SnapshotNote snapshot={snapshot} />
        </div>
      )}
      <SnapshotFrame
        key={snapshot.id}
        title={`${t('snapshot')}: ${article.title} (${formatLocal(snapshot.capturedAt, i18n.language)})`}
        address={address}
        zoom={zoom}
      />
    </div>
  )
}

function ZoomButtons({ zoom, onZoom }: { zoom: number | null; onZoom(zoom: number | null): void }) {
  const { t } = useTranslation('reader')
  const now = zoom ?? 1
  const smaller = ZOOMS.filter((each) => each < now).at(-1)
  const larger = ZOOMS.find((each) => each > now)
  return (
    <>
      <IconButton
        icon={ZoomOut}
        label={t('zoomOut')}
        disabled={smaller === undefined}
        onClick={() => onZoom(smaller ?? null)}
      />
      <IconButton
        icon={ZoomIn}
        label={t('zoomIn')}
        disabled={larger === undefined}
        onClick={() => onZoom(larger ?? null)}
      />
      <IconButton
        icon={MoveHorizontal}
        label={t('fitCaptured')}
        pressed={zoom === null}
        onClick={() => onZoom(zoom === null ? 1 : null)}
      />
    </>
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
