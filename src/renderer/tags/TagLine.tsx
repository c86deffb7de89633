import type { Tag } from '@shared/tag'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'
import { ColorDot } from '@/ui/ColorDot'
import { Name } from '@/ui/Name'
import { tagColorVar } from '@/ui/tag-color'

/** A tag in a list of tags: colour, name, how many articles have it. */
export function TagLine({ tag, before }: { tag: Tag; before?: ReactNode }) {
  const { i18n } = useTranslation('tags')
  return (
    <>
      {before}
      <ColorDot color={tagColorVar(tag.color)} />
      <Name>{tag.name}</Name>
      <span className="text-[12px] text-muted tabular-nums">{formatNumber(tag.articles, i18n.language)}</span>
    </>
  )
}
