import type { ArticleFilter } from '@shared/article'
import type { Collection } from '@shared/collection'
import { Folder } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ARTICLES, COLLECTION, droppedArticles } from '@/app/article-drag'
import { formatNumber } from '@/app/format'
import { isPlace, type Place } from '@/app/place'
import { ContextMenu } from '@/ui/ContextMenu'
import { useFold } from '@/ui/folds'
import type { MenuItem } from '@/ui/menu-items'
import { SideItem } from '@/ui/SideItem'
import { Triangle } from '@/ui/Triangle'
import type { Question } from './CollectionQuestion'
import type { Branch } from './tree'
import { useCollectionChanges } from './use-collection-changes'

export interface CollectionBranchProps {
  branch: Branch
  depth: number
  filter: ArticleFilter
  onAsk: (question: Question) => void
}

/** One collection and, when unfolded, those inside it. */
export function CollectionBranch({ branch: { collection, children }, depth, filter, onAsk }: CollectionBranchProps) {
  const { t, i18n } = useTranslation('collections')
  const actions = useActions()
  const changes = useCollectionChanges()
  const menu = useMenu(collection, onAsk)
  const [open, setOpen] = useFold(`collection/${collection.id}`)
  const place: Place = { kind: 'collection', value: collection.path, label: collection.name }
  const drop = (kind: string, data: string): void => {
    if (kind === COLLECTION) changes.move(data, collection.path)
    else changes.add(collection.path, droppedArticles(data))
  }
  return (
    <>
      <ContextMenu items={menu}>
        <SideItem
          label={collection.name}
          name={collection.id}
          icon={Folder}
          depth={depth}
          lead={
            <Triangle
              open={open}
              depth={depth}
              label={t(open ? 'fold' : 'unfold', { name: collection.name })}
              hidden={children.length === 0}
              onToggle={setOpen}
            />
          }
          count={formatNumber(collection.articles, i18n.language)}
          current={isPlace(filter, place)}
          onChoose={() => actions.go(place)}
          drag={{ kind: COLLECTION, data: collection.path }}
          accepts={[ARTICLES, COLLECTION]}
          onDrop={drop}
          onHold={() => setOpen(true)}
        />
      </ContextMenu>
      {open &&
        children.map((child) => (
          <CollectionBranch key={child.collection.id} branch={child} depth={depth + 1} filter={filter} onAsk={onAsk} />
        ))}
    </>
  )
}

function useMenu({ path, name, articles }: Collection, onAsk: (question: Question) => void): () => MenuItem[] {
  const { t } = useTranslation('collections')
  const actions = useActions()
  const changes = useCollectionChanges()
  return () => [
    { label: t('newInside'), onSelect: () => onAsk({ what: 'create', parent: path }) },
    { label: t('rename'), onSelect: () => onAsk({ what: 'rename', path, name }) },
    { label: t('moveTo'), onSelect: () => onAsk({ what: 'move', path }) },
    { label: t('export'), onSelect: () => actions.exportArticles({ filter: { collection: path } }, articles) },
    { kind: 'line' },
    { label: t('delete'), dangerous: true, onSelect: () => changes.remove(path) }
  ]
}
