import type { PictureEntry } from '@shared/picture'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/app/format'
import { cn } from '@/ui/class-names'

export interface PictureTileProps {
  picture: PictureEntry | null
  index: number
  total: number
  /** The keyboard is on it. */
  current: boolean
}

/** One picture of the wall with its caption, credit and where it appeared. The wall takes keys and mouse. */
export const PictureTile = memo(function PictureTile({ picture, index, total, current }: PictureTileProps) {
  const { i18n } = useTranslation()
  if (!picture) return <div aria-hidden className="m-1.5 min-w-0 grow basis-0 rounded-lg bg-sunken" />
  const { caption, alt, title } = picture
  // Each in its own direction, and all in one element: a wall that is scrolled pays for each.
  const facts = [picture.siteName, formatDay(picture.publishedAt, i18n.language)]
    .flatMap((fact) => (fact ? [`\u2068${fact}\u2069`] : []))
    .join(' · ')
  return (
    <div
      role="option"
      id={`picture-${index}`}
      data-picture={index}
      aria-selected={current}
      aria-setsize={total}
      aria-posinset={index + 1}
      tabIndex={-1}
      className={cn(
        'm-1.5 flex min-w-0 grow basis-0 cursor-pointer flex-col overflow-hidden rounded-lg border border-line bg-raised outline-none hover:border-line-strong',
        current && 'border-accent ringed'
      )}
    >
      <img
        // Another tile's picture is not shown until this one's is there.
        key={picture.sha256}
        src={`cuttings://blob/${picture.sha256}`}
        alt={alt ?? ''}
        loading="lazy"
        decoding="async"
        draggable={false}
        className="min-h-0 w-full grow bg-sunken object-cover"
      />
      <div dir={picture.direction} className="h-21 shrink-0 px-2.5 py-2">
        <p lang={picture.language ?? undefined} className="line-clamp-2 text-[12.5px] leading-[17px]">
          {caption ?? alt ?? title}
        </p>
        {picture.credit && picture.credit !== picture.siteName && (
          <p dir="auto" className="truncate text-[11.5px] leading-4 text-muted">
            {picture.credit}
          </p>
        )}
        <p className="truncate text-[11.5px] leading-4 text-muted">{facts}</p>
      </div>
    </div>
  )
})
