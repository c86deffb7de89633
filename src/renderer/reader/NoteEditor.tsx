import type { Article } from '@shared/article'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, listen, sentence } from '@/app/archive-client'
import { toastFailed } from '@/ui/toast'

const PAUSE_MS = 700

/** The user's note on an article. It is saved when the typing pauses, and when the field is left. */
export function NoteEditor({ article }: { article: Article }) {
  const { t } = useTranslation('reader')
  const [text, setText] = useState(article.note ?? '')
  const [saved, setSaved] = useState(false)
  const kept = useRef(article.note ?? '')
  const latest = useRef(text)
  const field = useRef<HTMLTextAreaElement>(null)
  latest.current = text

  const save = async (): Promise<void> => {
    const note = latest.current
    if (note === kept.current) return
    kept.current = note
    try {
      await ask('article.setNote', { id: article.id, note })
      setSaved(true)
    } catch (error) {
      toastFailed(sentence(error))
    }
  }
  const saveRef = useRef(save)
  saveRef.current = save

  useEffect(() => {
    const note = article.note ?? ''
    // An undo, or another window; what is being typed is not overwritten.
    if (latest.current === kept.current && note !== kept.current) {
      kept.current = note
      setText(note)
    }
  }, [article.note])

  useEffect(() => {
    if (text === kept.current) return
    setSaved(false)
    const timer = setTimeout(() => void saveRef.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])

  useEffect(() => () => void saveRef.current(), [])
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
          {saved ? t('noteSaved') : ''}
        </span>
      </span>
      <textarea
        ref={field}
        dir="auto"
        value={text}
        rows={Math.min(14, Math.max(3, text.split('\n').length + 1))}
        placeholder={t('notePlaceholder')}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void save()}
        className="mt-1 w-full resize-y rounded-md border border-line-strong bg-paper p-3 text-ink placeholder:text-muted"
      />
    </label>
  )
}
