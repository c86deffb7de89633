import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { TextField } from './TextField'

export interface PromptDialogProps {
  title: string
  label: string
  action: string
  initial?: string
  hint?: string
  onClose: () => void
  /** False: there is more to ask, and the dialog's owner asks it. */
  onAnswer: (text: string) => unknown
}

/** Asks for one line of text. Mounted is open. */
export function PromptDialog({ title, label, action, initial = '', hint, onClose, onAnswer }: PromptDialogProps) {
  const { t } = useTranslation('ui')
  const [text, setText] = useState(initial)
  const answer = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    if (onAnswer(text.trim()) !== false) onClose()
  }
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={title}>
      <form onSubmit={answer}>
        <TextField
          label={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
          {...(hint ? { hint } : {})}
        />
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit" disabled={text.trim() === ''}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
