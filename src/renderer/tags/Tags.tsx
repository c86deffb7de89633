import type { ArticleFilter } from '@shared/article'
import type { Tag } from '@shared/tag'
import { Settings2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ARTICLES, droppedArticles } from '@/app/article-drag'
import { formatNumber } from '@/app/format'
import { useLabels } from '@/app/labels'
import { isPlace, type Place } from '@/app/place'
import { ColorDot } from '@/ui/ColorDot'
import { ContextMenu } from '@/ui/ContextMenu'
import { IconButton } from '@/ui/IconButton'
import { ShowMore } from '@/ui/ShowMore'
import { SideItem } from '@/ui/SideItem'
import { SideSection } from '@/ui/SideSection'
import { tagColorVar } from '@/ui/tag-color'
import { useShowSome } from '@/ui/use-show-some'
import { TagQuestion, type TagQuestionProps } from './TagQuestion'
import { useTagChanges } from './tag-changes'
import { useTagMenu } from './use-tag-menu'

const FEW = 15

/** All tags. Articles dropped on one get it. */
export function Tags({ filter }: { filter: ArticleFilter }) {
  const { t, i18n } = useTranslation('tags')
  const { tags } = useLabels()
  const actions = useActions()
  const changes = useTagChanges()
  const some = useShowSome(tags, FEW)
  const [question, setQuestion] = useState<TagQuestionProps['question'] | null>(null)
  const menu = useTagMenu(setQuestion)
  const item = (tag: Tag) => {
    const place: Place = { kind: 'tag', value: tag.name, label: tag.name }
    return (
      <ContextMenu key={tag.name} items={() => menu(tag)}>
        <SideItem
          label={tag.name}
          mark={<ColorDot color={tagColorVar(tag.color)} className="mx-[3px]" />}
          count={formatNumber(tag.articles, i18n.language)}
          current={isPlace(filter, place)}
          onChoose={() => actions.go(place)}
          accepts={[ARTICLES]}
          onDrop={(_, data) => void changes.add(tag.name, droppedArticles(data))}
        />
      </ContextMenu>
    )
  }
  return (
    <SideSection
      title={t('tags')}
      actions={<IconButton icon={Settings2} label={t('manage')} className="size-7" onClick={actions.manageTags} />}
    >
      {tags.length === 0 && <p className="px-2 pb-1 text-[12.5px] text-muted">{t('none')}</p>}
      {some.shown.map(item)}
      <ShowMore some={some} />
      {question && <TagQuestion question={question} onClose={() => setQuestion(null)} />}
    </SideSection>
  )
}
