import { type HighlightColor, highlightColor } from '@shared/highlight'
import { Copy, MessageSquareText, Quote, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cn } from '@/ui/class-names'
import { IconButton } from '@/ui/IconButton'
import type { Selected } from './use-selected'

export interface MarkBarProps {
  box: Selected['box']
  /** Of the mark that it is about; null: what is selected is not marked yet. */
  color: HighlightColor | null
  onColor: (color: HighlightColor) => void
  onNote: () => void
  onCopy: () => void
  onCite: () => void
  onRemove: (() => void) | null
  onClose: () => void
}

const GAP = 8

/** What can be done with a passage, right above it. */
export function MarkBar({ box, color, onColor, onNote, onCopy, onCite, onRemove, onClose }: MarkBarProps) {
  const { t } = useTranslation('reader')
  const bar = useRef<HTMLDivElement>(null)
  const place = usePlace(bar, box)
  useWindowKeys(onColor, onClose)
  useTabStop(bar)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as Record<string, number>)[event.key]
    if (step) moveFocus(bar.current, document.dir === 'rtl' ? -step : step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('marks.bar')}
      dir={document.dir}
      onKeyDown={onKeyDown}
      // The selection stays.
      onMouseDown={(event) => event.preventDefault()}
      style={{ top: place.top, left: place.left }}
      className="fixed z-30 flex items-center gap-0.5 rounded-lg bg-raised p-1 font-sans shadow-pop"
    >
      {highlightColor.options.map((each, index) => (
        <button
          key={each}
          type="button"
          aria-label={t(`marks.${each}`)}
          aria-pressed={each === color}
          title={`${t(`marks.${each}`)} (${index + 1})`}
          onClick={() => onColor(each)}
          className="flex size-7 items-center justify-center rounded-md hover:bg-hover"
        >
          <span
            className={cn('size-4.5 rounded-full border border-line-strong', each === color && 'ringed')}
            style={{ background: `var(--c-mark-${each})` }}
          />
        </button>
      ))}
      <span aria-hidden className="mx-1 h-5 w-px bg-line" />
      <IconButton icon={MessageSquareText} label={t('marks.note')} small onClick={onNote} />
      <IconButton icon={Copy} label={t('marks.copy')} small onClick={onCopy} />
      <IconButton icon={Quote} label={t('marks.cite')} small onClick={onCite} />
      {onRemove && <IconButton icon={Trash2} label={t('marks.remove')} small onClick={onRemove} />}
    </div>
  )
}

/** Above the passage, below it where there is no room, and always inside the window. */
function usePlace(bar: React.RefObject<HTMLDivElement | null>, box: Selected['box']): { top: number; left: number } {
  const [size, setSize] = useState({ width: 300, height: 38 })
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = bar.current ?? { offsetWidth: 300, offsetHeight: 38 }
    setSize({ width: offsetWidth, height: offsetHeight })
  }, [bar])
  const above = box.top - size.height - GAP
  const top = above > GAP ? above : Math.min(box.bottom + GAP, innerHeight - size.height - GAP)
  const left = Math.max(GAP, Math.min(innerWidth - size.width - GAP, box.middle - size.width / 2))
  return { top, left }
}

/** The digits choose a colour while the bar is there, Escape puts it away. */
function useWindowKeys(onColor: (color: HighlightColor) => void, onClose: () => void): void {
  const newest = useRef({ onColor, onClose })
  newest.current = { onColor, onClose }
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      const color = highlightColor.options[Number(event.key) - 1]
      const typing = document.activeElement?.matches('input, textarea, [contenteditable="true"]')
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') newest.current.onClose()
      else if (color) newest.current.onColor(color)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Tab goes from the text to the bar, wherever that stands in the document, and from the bar back to the text. */
function useTabStop(bar: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let text: Element | null = null
    const press = (event: globalThis.KeyboardEvent): void => {
      const { activeElement } = document
      const isInside = bar.current?.contains(activeElement) ?? false
      const isBusy = activeElement?.matches('input, textarea') || activeElement?.closest('[role="dialog"], nav')
      if (event.key !== 'Tab' || (!isInside && (isBusy || event.shiftKey))) return
      event.preventDefault()
      if (!isInside) text = activeElement
      const to = isInside ? text : bar.current?.querySelector('button')
      if (to instanceof HTMLElement) to.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [bar])
}

function moveFocus(bar: HTMLElement | null, step: number): void {
  const buttons = [...(bar?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
