import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '@/app/labels'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { PromptDialog } from '@/ui/PromptDialog'
import { Select } from '@/ui/Select'
import { mayMove } from './tree'
import { useCollectionChanges } from './use-collection-changes'

export type Question =
  | { what: 'create'; parent: string | null }
  | { what: 'rename'; path: string; name: string }
  | { what: 'move'; path: string }

/** Asks for what a change of the tree needs to know. */
export function CollectionQuestion({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation('collections')
  const changes = useCollectionChanges()
  if (question.what === 'move') return <MoveDialog path={question.path} onClose={onClose} />
  if (question.what === 'rename') {
    return (
      <PromptDialog
        title={t('renameTitle', { name: question.name })}
        label={t('name')}
        action={t('renameAction')}
        initial={question.name}
        onClose={onClose}
        onAnswer={(name) => changes.rename(question.path, name)}
      />
    )
  }
  const { parent } = question
  return (
    <PromptDialog
      title={parent ? t('newInsideTitle', { name: parent }) : t('new')}
      label={t('name')}
      action={t('create')}
      hint={t('nameHint')}
      onClose={onClose}
      onAnswer={(name) => changes.create(parent ? `${parent}/${name}` : name)}
    />
  )
}

const TOP = '/'

/** What dragging does, for those who do not drag. */
function MoveDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useTranslation('collections')
  const { collections } = useLabels()
  const changes = useCollectionChanges()
  const places = [
    ...(mayMove(path, null) ? [{ value: TOP, label: t('top') }] : []),
    ...collections.filter((one) => mayMove(path, one.path)).map((one) => ({ value: one.path, label: one.path }))
  ]
  const [to, setTo] = useState(places[0]?.value ?? TOP)
  const move = (): void => {
    changes.move(path, to === TOP ? null : to)
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('moveTitle', { name: path })}
      footer={
        <Button kind="primary" disabled={places.length === 0} onClick={move}>
          {t('move')}
        </Button>
      }
    >
      {places.length === 0 ? (
        <p>{t('nowhere')}</p>
      ) : (
        <Select label={t('moveInto')} value={to} options={places} onChange={setTo} className="w-full" />
      )}
    </Dialog>
  )
}
