import type { Article } from '@shared/article'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, listen, sentence } from '@/app/archive-client'
import { toastFailed } from '@/ui/toast'
import { useKeptText } from './use-kept-text'

/** The user's note on an article. It is saved when the typing pauses, and when the field is left. */
export function NoteEditor({ article }: { article: Article }) {
  const { t } = useTranslation('reader')
  const [isSaved, setSaved] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const save = (note: string): void =>
    void ask('article.setNote', { id: article.id, note }).then(
      () => setSaved(true),
      (error: unknown) => toastFailed(sentence(error))
    )
  const { text, setText, keepNow } = useKeptText(article.note ?? '', save)

  useEffect(
    () =>
      listen('command.invoked', ({ command }) => {
        if (command !== 'note') return
        field.current?.scrollIntoView({ block: 'center' })
        field.current?.focus()
      }),
    []
  )

  return (
    <label className="block">
      <span className="flex font-medium">
        <span className="grow">{t('note')}</span>
        <span role="status" className="font-normal text-[12.5px] text-muted">
          {isSaved ? t('noteSaved') : ''}
        </span>
      </span>
      <textarea
        ref={field}
        dir="auto"
        value={text}
        rows={Math.min(14, Math.max(3, text.split('\n').length + 1))}
        placeholder={t('notePlaceholder')}
        onChange={(event) => {
          setSaved(false)
          setText(event.target.value)
        }}
        onBlur={keepNow}
        className="mt-1 w-full resize-y rounded-md border border-line-strong bg-paper p-3 text-ink placeholder:text-muted"
      />
    </label>
  )
}
