import type { Tag } from '@shared/tag'
import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '@/app/labels'
import { Dialog } from '@/ui/Dialog'
import { IconButton } from '@/ui/IconButton'
import { Menu } from '@/ui/Menu'
import { TextField } from '@/ui/TextField'
import { TagLine } from './TagLine'
import { TagQuestion, type TagQuestionProps } from './TagQuestion'
import { useTagMenu } from './use-tag-menu'

/** All tags in one place: rename, merge, colour, delete. */
export function TagManager({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tags')
  const { tags } = useLabels()
  const [text, setText] = useState('')
  const [question, setQuestion] = useState<TagQuestionProps['question'] | null>(null)
  const menu = useTagMenu(setQuestion)
  const wanted = text.trim().toLocaleLowerCase()
  const shown = tags.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
  const line = (tag: Tag) => (
    <li key={tag.name} className="flex h-9 items-center gap-2 border-b border-line last:border-0">
      <TagLine tag={tag} />
      <Menu items={menu({ ...tag, tag })} align="end">
        <IconButton icon={MoreHorizontal} label={t('change', { tag: tag.name })} small />
      </Menu>
    </li>
  )
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t('manageTitle')} size="medium">
      <TextField
        label={t('filter')}
        labelHidden
        placeholder={t('filter')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {tags.length === 0 && <p className="mt-3 text-muted">{t('none')}</p>}
      <ul className="mt-2">{shown.map(line)}</ul>
      {question && <TagQuestion question={question} onClose={() => setQuestion(null)} />}
    </Dialog>
  )
}
