import type { ArticleFilter } from '@shared/article'
import { Settings2 } from 'lucide-react'
import { type DragEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { TAG } from '@/app/article-drag'
import { useLabels } from '@/app/labels'
import { IconButton } from '@/ui/IconButton'
import { ShowMore } from '@/ui/ShowMore'
import { SideSection } from '@/ui/SideSection'
import { useKeptFocus } from '@/ui/use-kept-focus'
import { useShowSome } from '@/ui/use-show-some'
import { TagQuestion, type TagQuestionProps } from './TagQuestion'
import { TagTreeItem } from './TagTreeItem'
import { useTagChanges } from './tag-changes'
import { tagTree } from './tag-tree'
import { useTagMenu } from './use-tag-menu'

const FEW = 15

/** The tree of tags. A tag dropped on the heading comes to the top. */
export function Tags({ filter }: { filter: ArticleFilter }) {
  const { t, i18n } = useTranslation('tags')
  const { tags, tagBranches } = useLabels()
  const actions = useActions()
  const changes = useTagChanges()
  const tree = useMemo(() => tagTree(tags, tagBranches, i18n.language), [tags, tagBranches, i18n.language])
  const some = useShowSome(tree, FEW)
  const [question, setQuestion] = useState<TagQuestionProps['question'] | null>(null)
  const menu = useTagMenu(setQuestion)
  const lines = useRef<HTMLDivElement>(null)
  useKeptFocus(lines)
  const allowDrop = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes(TAG)) event.preventDefault()
  }
  const toTop = (event: DragEvent): void => {
    const name = event.dataTransfer.getData(TAG)
    if (name) changes.nest(name, null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; renaming does the same by keyboard.
    <div ref={lines} onDragOver={allowDrop} onDrop={toTop}>
      <SideSection
        name="tags"
        title={t('tags')}
        actions={<IconButton icon={Settings2} label={t('manage')} small onClick={actions.manageTags} />}
      >
        {tags.length === 0 && <p className="px-2 pb-1 text-[12.5px] text-muted">{t('none')}</p>}
        {some.shown.map((node) => (
          <TagTreeItem key={node.name} node={node} depth={0} filter={filter} menu={menu} />
        ))}
        <ShowMore some={some} />
        {question && <TagQuestion question={question} onClose={() => setQuestion(null)} />}
      </SideSection>
    </div>
  )
}
