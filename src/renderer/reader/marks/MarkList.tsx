import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '@/ui/IconButton'
import { useKeptText } from '../use-kept-text'
import type { MarkChanges } from './mark-changes'
import type { Marks, PlacedMark } from './use-marks'

export interface MarkListProps {
  marks: Marks
  changes: MarkChanges
  direction: 'ltr' | 'rtl'
  /** The one whose note is to be written now. */
  writing: string | null
  onShow: (mark: PlacedMark) => void
}

/** The marked passages of an article, each with its note. */
export function MarkList({ marks, changes, direction, writing, onShow }: MarkListProps) {
  const { t, i18n } = useTranslation('reader')
  if (marks.placed.length === 0) return null
  return (
    <section aria-label={t('marks.list')}>
      <h2 className="mb-2 font-medium">{t('marks.list')}</h2>
      <ul className="space-y-3">
        {marks.placed.map((each) => (
          <li key={each.mark.id} dir={direction} className="group flex gap-2.5">
            <span
              aria-hidden
              className="w-1 shrink-0 rounded-full"
              style={{ background: `var(--c-mark-${each.mark.color}-strong)` }}
            />
            <div className="min-w-0 grow">
              <button
                type="button"
                onClick={() => onShow(each)}
                disabled={each.span === null}
                className="line-clamp-4 w-full rounded text-start text-[13.5px] leading-normal hover:underline disabled:no-underline"
              >
                <span className="sr-only">{t(`marks.${each.mark.color}`)}: </span>
                {each.mark.quote}
              </button>
              {each.span === null && (
                <p className="text-[12.5px] text-muted">
                  <bdi dir={i18n.dir()}>{t('marks.lost')}</bdi>
                </p>
              )}
              <MarkNote
                note={each.mark.note}
                writing={writing === each.mark.id}
                onNote={(note) => changes.note(each.mark.id, note)}
              />
            </div>
            <IconButton
              icon={Trash2}
              label={t('marks.remove')}
              className="size-7 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
              onClick={() => changes.remove(each.mark.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MarkNoteProps {
  note: string | null
  writing: boolean
  onNote: (note: string) => void
}

function MarkNote({ note, writing, onNote }: MarkNoteProps) {
  const { t } = useTranslation('reader')
  const { text, setText, keepNow } = useKeptText(note ?? '', onNote)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!writing) return
    field.current?.scrollIntoView({ block: 'center' })
    field.current?.focus()
  }, [writing])
  return (
    <textarea
      ref={field}
      dir="auto"
      aria-label={t('marks.note')}
      placeholder={t('marks.notePlaceholder')}
      value={text}
      rows={Math.min(8, text.split('\n').length)}
      onChange={(event) => setText(event.target.value)}
      onBlur={keepNow}
      className="-mx-1.75 mt-1 w-[calc(100%+0.875rem)] resize-none rounded border border-transparent bg-transparent px-1.5 py-0.5 text-[13px] text-muted placeholder:text-muted hover:border-line focus:border-line-strong focus:text-ink"
    />
  )
}
