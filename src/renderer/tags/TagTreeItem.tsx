import type { ArticleFilter } from '@shared/article'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ARTICLES, droppedArticles, TAG } from '@/app/article-drag'
import { formatNumber } from '@/app/format'
import { isPlace, type Place } from '@/app/place'
import { ColorDot } from '@/ui/ColorDot'
import { ContextMenu } from '@/ui/ContextMenu'
import { useFold } from '@/ui/folds'
import type { MenuItem } from '@/ui/menu-items'
import { SideItem } from '@/ui/SideItem'
import { Triangle } from '@/ui/Triangle'
import { tagColorVar } from '@/ui/tag-color'
import { useTagChanges } from './tag-changes'
import type { TagNode } from './tag-tree'

export interface TagTreeItemProps {
  node: TagNode
  depth: number
  filter: ArticleFilter
  menu: (node: TagNode) => MenuItem[]
}

/** One tag and, when unfolded, those below it. Articles dropped on it get it, tags come to lie below it. */
export function TagTreeItem({ node, depth, filter, menu }: TagTreeItemProps) {
  const { t, i18n } = useTranslation('tags')
  const actions = useActions()
  const changes = useTagChanges()
  const { name, label, children } = node
  const [open, setOpen] = useFold(`tag/${name}`)
  const place: Place = { kind: 'tag', value: name, label: name }
  const drop = (kind: string, data: string): void => {
    if (kind === TAG) changes.nest(data, name)
    else void changes.add(name, droppedArticles(data))
  }
  return (
    <>
      <ContextMenu items={() => menu(node)}>
        <SideItem
          label={label}
          name={name}
          mark={<ColorDot color={tagColorVar(node.tag?.color)} className="mx-[3px]" />}
          depth={depth}
          lead={
            children.length > 0 && (
              <Triangle
                open={open}
                depth={depth}
                label={t(open ? 'fold' : 'unfold', { name })}
                hidden={false}
                onToggle={setOpen}
              />
            )
          }
          count={formatNumber(node.articles, i18n.language)}
          current={isPlace(filter, place)}
          onChoose={() => actions.go(place)}
          drag={{ kind: TAG, data: name }}
          accepts={[ARTICLES, TAG]}
          onDrop={drop}
          onHold={() => setOpen(true)}
        />
      </ContextMenu>
      {open &&
        children.map((child) => (
          <TagTreeItem key={child.name} node={child} depth={depth + 1} filter={filter} menu={menu} />
        ))}
    </>
  )
}
