import type { PictureFilter } from '@shared/picture'
import { Captions, Images } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { sentence } from '@/app/archive-client'
import { formatDay, formatNumber } from '@/app/format'
import { useLabels } from '@/app/labels'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { IconButton } from '@/ui/IconButton'
import { Lightbox } from '@/ui/Lightbox'
import { Select } from '@/ui/Select'
import { INPUT } from '@/ui/TextField'
import { PictureWall } from './PictureWall'
import { type Pictures, usePictures } from './use-pictures'

const ALL = 'all'

/** Every picture of the archive with caption and credit: searched, narrowed to a source, opened where it stands. */
export function PicturesPane({ lead }: { lead: ReactNode }) {
  const { t, i18n } = useTranslation('pictures')
  const actions = useActions()
  const [filter, setFilter] = useState<PictureFilter>({})
  const [at, setAt] = useState(-1)
  const [isOpen, setOpen] = useState(false)
  const pictures = usePictures(filter)
  useEffect(() => setAt(-1), [pictures.key])
  const openArticle = (index: number): void => {
    const picture = pictures.at(index)
    setOpen(false)
    if (picture) actions.show(picture.articleId, { picture: picture.sha256 })
  }
  return (
    <section aria-label={t('title')} className="flex h-full flex-col">
      <div className="flex items-center gap-1 px-2 pt-2 pb-1">
        {lead}
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          dir={filter.text ? 'auto' : undefined}
          value={filter.text ?? ''}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
          className={`${INPUT} grow basis-0`}
        />
        <SourceFilter filter={filter} onFilter={setFilter} />
      </div>
      <div className="flex items-center gap-0.5 border-b border-line ps-4 pe-2 py-1">
        <p role="status" className="grow text-[12px] text-muted">
          {pictures.key !== null &&
            t('count', { count: pictures.total, shown: formatNumber(pictures.total, i18n.language) })}
        </p>
        <IconButton
          icon={Captions}
          label={t('captioned')}
          pressed={filter.captioned === true}
          small
          onClick={() => setFilter({ ...filter, captioned: filter.captioned ? null : true })}
        />
      </div>
      {pictures.error !== null && (
        <p role="alert" className="px-4 py-2 text-danger">
          {sentence(pictures.error)}
        </p>
      )}
      {pictures.key !== null && pictures.total === 0 && pictures.error === null ? (
        <Nothing isNarrowed={Boolean(filter.text || filter.sourceId || filter.captioned)} />
      ) : (
        <PictureWall
          pictures={pictures}
          at={at}
          onMove={setAt}
          onOpen={(index) => {
            setAt(index)
            setOpen(true)
          }}
          onArticle={openArticle}
        />
      )}
      {isOpen && (
        <Enlarged
          pictures={pictures}
          at={at}
          onMove={setAt}
          onClose={() => setOpen(false)}
          onArticle={() => openArticle(at)}
        />
      )}
    </section>
  )
}

interface EnlargedProps {
  pictures: Pictures
  at: number
  onMove: (index: number) => void
  onClose: () => void
  onArticle: () => void
}

function Enlarged({ pictures, at, onMove, onClose, onArticle }: EnlargedProps) {
  const { t, i18n } = useTranslation('pictures')
  const number = (value: number): string => formatNumber(value, i18n.language)
  const picture = pictures.at(at)
  // Neighbours that are not in view yet are fetched before one comes to them.
  useEffect(() => pictures.look(Math.max(0, at - 1), at + 1))
  return (
    <Lightbox
      picture={picture && { ...picture, src: `cuttings://blob/${picture.sha256}` }}
      place={t('place', { at: number(at + 1), total: number(pictures.total) })}
      onPrevious={at > 0 ? () => onMove(at - 1) : null}
      onNext={at < pictures.total - 1 ? () => onMove(at + 1) : null}
      onClose={onClose}
    >
      <div className="flex max-w-72 shrink-0 flex-col items-end gap-1.5 text-end">
        <p className="text-[12.5px] text-muted">
          <bdi className="line-clamp-2">{picture?.title}</bdi>
          <bdi>{picture?.siteName}</bdi> <bdi>{formatDay(picture?.publishedAt ?? null, i18n.language)}</bdi>
        </p>
        <Button kind="primary" size="small" onClick={onArticle}>
          {t('openArticle')}
        </Button>
      </div>
    </Lightbox>
  )
}

function SourceFilter({ filter, onFilter }: { filter: PictureFilter; onFilter: (filter: PictureFilter) => void }) {
  const { t } = useTranslation('pictures')
  const { sources } = useLabels()
  const options = [
    { value: ALL, label: t('allSources') },
    ...sources.map(({ id, name }) => ({ value: id, label: name }))
  ]
  return (
    <Select
      label={t('source')}
      value={filter.sourceId ?? ALL}
      options={options}
      className="max-w-44 shrink-0"
      onChange={(value) => onFilter({ ...filter, sourceId: value === ALL ? null : value })}
    />
  )
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useTranslation('pictures')
  return (
    <div className="min-h-0 grow">
      {isNarrowed ? (
        <EmptyState icon={Images} title={t('nothingFound')} text={t('nothingFoundText')} />
      ) : (
        <EmptyState icon={Images} title={t('nothing')} text={t('nothingText')} />
      )}
    </div>
  )
}
