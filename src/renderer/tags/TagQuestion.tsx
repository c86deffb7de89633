import type { Tag } from '@shared/tag'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '@/app/labels'
import { Completion } from '@/ui/Completion'
import { Dialog } from '@/ui/Dialog'
import { PromptDialog } from '@/ui/PromptDialog'
import { MergePreview } from './MergePreview'
import { TagLine } from './TagLine'
import { useTagChanges } from './tag-changes'
import { takenBy } from './taken-by'

export interface TagQuestionProps {
  question: { what: 'rename' | 'merge'; tag: Tag }
  onClose: () => void
}

/** A new name for a tag, or the tag that it becomes part of. A name that is taken merges, once it was seen what that comes to. */
export function TagQuestion({ question: { what, tag }, onClose }: TagQuestionProps) {
  const { t } = useTranslation('tags')
  const { tags } = useLabels()
  const changes = useTagChanges()
  const [taken, setTaken] = useState<Tag | null>(null)
  if (what === 'merge') return <MergeDialog tag={tag} onClose={onClose} />
  if (taken) return <MergeDialog tag={tag} known={taken} onBack={() => setTaken(null)} onClose={onClose} />
  const rename = (to: string): boolean => {
    const other = takenBy(tags, to, tag)
    setTaken(other)
    if (!other && to !== tag.name) changes.rename(tag.name, to)
    return other === null
  }
  return (
    <PromptDialog
      title={t('renameTitle', { tag: tag.name })}
      label={t('newName')}
      action={t('renameAction')}
      initial={tag.name}
      hint={t('renameHint')}
      onClose={onClose}
      onAnswer={rename}
    />
  )
}

interface MergeDialogProps {
  tag: Tag
  /** Whose name was given already; going back asks for another one. */
  known?: Tag
  onBack?: () => void
  onClose: () => void
}

function MergeDialog({ tag, known, onBack, onClose }: MergeDialogProps) {
  const { t } = useTranslation('tags')
  const { tags } = useLabels()
  const changes = useTagChanges()
  const [text, setText] = useState('')
  const [into, setInto] = useState<Tag | null>(known ?? null)
  const wanted = text.trim().toLocaleLowerCase()
  const choices = tags
    .filter(({ name }) => name !== tag.name && name.toLocaleLowerCase().includes(wanted))
    .map((other) => ({
      key: other.name,
      content: <TagLine tag={other} />,
      onChoose: () => setInto(other)
    }))
  const merge = (other: Tag): void => {
    changes.merge(tag.name, other.name)
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('mergeTitle', { tag: tag.name })}
      description={known ? t('nameTaken', { tag: known.name }) : t('mergeHint', { tag: tag.name })}
    >
      {into ? (
        <MergePreview
          from={tag}
          into={into}
          back={t(known ? 'anotherName' : 'back')}
          onBack={onBack ?? (() => setInto(null))}
          onMerge={() => merge(into)}
        />
      ) : (
        <Completion label={t('mergeInto')} text={text} onText={setText} choices={choices} />
      )}
    </Dialog>
  )
}
