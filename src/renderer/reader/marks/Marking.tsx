import type { Article } from '@shared/article'
import type { HighlightColor } from '@shared/highlight'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listen } from '@/app/archive-client'
import { useSettings } from '@/app/settings'
import { copyPassage } from './copy-passage'
import { anchorOf, type Span } from './locate'
import { MarkBar } from './MarkBar'
import type { MarkChanges } from './mark-changes'
import { sentenceBeside, sentencesOf } from './sentences'
import type { Marks } from './use-marks'
import { boxOf, readSelected, useSelected } from './use-selected'

export interface MarkingProps {
  article: Article
  body: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  marks: Marks
  changes: MarkChanges
  /** The note of this mark is to be written. */
  onWrite: (id: string) => void
}

/** Marks passages by mouse and key: the bar above what is selected, or above the mark that was clicked. */
export function Marking({ article, body, scroller, marks, changes, onWrite }: MarkingProps) {
  const { t } = useTranslation('reader')
  const { settings } = useSettings()
  const [selected, clear] = useSelected(body, marks.map)
  const [clicked, setClicked] = useClicked(body, marks)
  const lastColor = useRef<HighlightColor>('yellow')
  const existing = clicked === null ? undefined : marks.placed.find(({ mark }) => mark.id === clicked)
  const range = existing ? marks.rangeOf(existing) : null
  const box = selected?.box ?? (range ? boxOf(range) : null)
  const span = selected ?? existing?.span ?? null

  const close = (): void => {
    setClicked(null)
    clear()
    scroller.current?.focus({ preventScroll: true })
  }
  const mark = async (color: HighlightColor): Promise<string | null> => {
    lastColor.current = color
    const now = readSelected(body.current, marks.map)
    if (!now || !marks.map) {
      if (existing) changes.recolor(existing.mark.id, color)
      return existing ? existing.mark.id : null
    }
    const anchor = anchorOf(marks.map.text, now)
    close()
    return changes.add(anchor, color)
  }
  useKeys({ article, body, scroller, marks, mark: () => void mark(lastColor.current) })
  useEffect(() => {
    const area = scroller.current
    // The bar stands still while the text moves away from under it.
    const leave = (): void => setClicked(null)
    area?.addEventListener('scroll', leave, { passive: true })
    return () => area?.removeEventListener('scroll', leave)
  }, [scroller, setClicked])

  if (!box || !span || !marks.map) return null
  const quote = marks.map.text.slice(span.from, span.to)
  return (
    <MarkBar
      key={`${span.from}-${span.to}`}
      box={box}
      color={selected ? null : (existing?.mark.color ?? null)}
      onColor={(color) => void mark(color)}
      onNote={async () => {
        const id = await mark(existing && !selected ? existing.mark.color : lastColor.current)
        if (id) onWrite(id)
        setClicked(null)
      }}
      onCopy={() => void copyPassage(article, quote, null, t)}
      onCite={() => void copyPassage(article, quote, settings.export.citationStyle, t)}
      onRemove={
        existing && !selected
          ? () => {
              changes.remove(existing.mark.id)
              close()
            }
          : null
      }
      onClose={close}
    />
  )
}

/** The id of the mark that was clicked. */
function useClicked(body: RefObject<HTMLElement | null>, marks: Marks) {
  const [clicked, setClicked] = useState<string | null>(null)
  useEffect(() => {
    const area = body.current
    const click = (event: MouseEvent): void => {
      if (!document.getSelection()?.isCollapsed) return
      const place = document.caretRangeFromPoint(event.clientX, event.clientY)
      const mark = place ? marks.at(place.startContainer, place.startOffset) : null
      setClicked(mark?.mark.id ?? null)
    }
    area?.addEventListener('click', click)
    return () => area?.removeEventListener('click', click)
  }, [body, marks])
  return [clicked, setClicked] as const
}

interface KeyParts {
  article: Article
  body: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  marks: Marks
  mark: () => void
}

/**
 * The key marks what is selected; where nothing is, it selects the first sentence in view. From there the arrows go
 * from sentence to sentence, with Shift they extend the selection as they do everywhere.
 */
function useKeys(parts: KeyParts): void {
  const newest = useRef(parts)
  newest.current = parts
  useEffect(() => {
    const stop = listen('command.invoked', ({ command }) => {
      if (command !== 'highlight') return
      const { body, marks, mark } = newest.current
      if (readSelected(body.current, marks.map)) mark()
      else selectFirst(newest.current)
    })
    const press = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const { body, marks, scroller } = newest.current
      if (
        !step ||
        scroller.current !== document.activeElement ||
        event.shiftKey ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return
      const selected = readSelected(body.current, marks.map)
      if (!selected) return
      event.preventDefault()
      event.stopPropagation()
      selectBeside(newest.current, selected, step)
    }
    document.addEventListener('keydown', press, true)
    return () => {
      stop()
      document.removeEventListener('keydown', press, true)
    }
  }, [])
}

function selectFirst({ article, scroller, marks }: KeyParts): void {
  const top = scroller.current?.getBoundingClientRect().top ?? 0
  const sentences = sentencesOf(marks.map?.text ?? '', article.language)
  const inView = ({ from, to }: Span): boolean => (marks.map?.rangeOf(from, to)?.getBoundingClientRect().top ?? 0) > top
  select(sentences.find(inView) ?? sentences[0] ?? null, marks, scroller.current)
}

function selectBeside({ article, scroller, marks }: KeyParts, { from }: Span, step: number): void {
  const sentences = sentencesOf(marks.map?.text ?? '', article.language)
  select(sentenceBeside(sentences, from, step), marks, scroller.current)
}

function select(span: Span | null, { map }: Marks, scroller: HTMLElement | null): void {
  const range = span && map ? map.rangeOf(span.from, span.to) : null
  if (!range || !scroller) return
  scroller.focus({ preventScroll: true })
  bringIntoView(range, scroller)
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}

export function bringIntoView(range: Range, scroller: HTMLElement): void {
  const { top, bottom } = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (top < view.top + 60 || bottom > view.bottom - 20) {
    scroller.scrollTop += top - view.top - view.height / 3
  }
}
