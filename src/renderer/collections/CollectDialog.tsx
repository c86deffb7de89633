import { Folder, FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '@/app/labels'
import { type Choice, Completion } from '@/ui/Completion'
import { Dialog } from '@/ui/Dialog'
import { Name } from '@/ui/Name'
import { useCollectionChanges } from './use-collection-changes'

export interface CollectDialogProps {
  ids: string[]
  onClose: () => void
}

/** Adds articles to a collection, which may be a new one. */
export function CollectDialog({ ids, onClose }: CollectDialogProps) {
  const { t } = useTranslation('collections')
  const { collections } = useLabels()
  const changes = useCollectionChanges()
  const [text, setText] = useState('')
  const wanted = text.trim()
  const add = (path: string): void => {
    changes.add(path, ids)
    onClose()
  }
  const found: Choice[] = collections
    .filter(({ path }) => path.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()))
    .map(({ id, path }) => ({ key: id, content: <Line icon={Folder} words={path} />, onChoose: () => add(path) }))
  const exists = collections.some(({ path }) => path === wanted)
  const create: Choice = {
    key: 'create',
    content: <Line icon={FolderPlus} words={t('createNamed', { name: wanted })} />,
    onChoose: () => add(wanted)
  }
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t('addTitle', { count: ids.length })}>
      <Completion
        label={t('find')}
        text={text}
        onText={setText}
        choices={wanted && !exists ? [...found, create] : found}
      />
    </Dialog>
  )
}

function Line({ icon: Icon, words }: { icon: typeof Folder; words: string }) {
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      <Name>{words}</Name>
    </>
  )
}
