import type { ArticleFilter } from '@shared/article'
import { FolderPlus } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COLLECTION } from '@/app/article-drag'
import { useLabels } from '@/app/labels'
import { IconButton } from '@/ui/IconButton'
import { SideSection } from '@/ui/SideSection'
import { useKeptFocus } from '@/ui/use-kept-focus'
import { CollectionBranch } from './CollectionBranch'
import { CollectionQuestion, type Question } from './CollectionQuestion'
import { treeOf } from './tree'
import { useCollectionChanges } from './use-collection-changes'

/** The tree of collections. Articles are dropped on one, collections on each other; on the heading: to the top. */
export function Collections({ filter }: { filter: ArticleFilter }) {
  const { t, i18n } = useTranslation('collections')
  const { collections } = useLabels()
  const changes = useCollectionChanges()
  const [question, setQuestion] = useState<Question | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  useKeptFocus(tree)
  const allowDrop = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes(COLLECTION)) event.preventDefault()
  }
  const toTop = (event: DragEvent): void => {
    const path = event.dataTransfer.getData(COLLECTION)
    if (path) changes.move(path, null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the menu does the same by keyboard.
    <div ref={tree} onDragOver={allowDrop} onDrop={toTop}>
      <SideSection
        name="collections"
        title={t('collections')}
        actions={
          <IconButton
            icon={FolderPlus}
            label={t('new')}
            small
            onClick={() => setQuestion({ what: 'create', parent: null })}
          />
        }
      >
        {collections.length === 0 && <p className="px-2 pb-1 text-[12.5px] text-muted">{t('none')}</p>}
        {treeOf(collections, i18n.language).map((branch) => (
          <CollectionBranch key={branch.collection.id} branch={branch} depth={0} filter={filter} onAsk={setQuestion} />
        ))}
      </SideSection>
      {question && <CollectionQuestion question={question} onClose={() => setQuestion(null)} />}
    </div>
  )
}
