import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** How much of the article lies above the lower edge of the window. Drawn without React: scrolling stays light. */
export function ReadingProgress({ scroller, content }: { scroller: RefObject<HTMLElement | null>; content: string }) {
  const { t } = useTranslation('reader')
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const show = (): void => {
      const room = box.scrollHeight - box.clientHeight
      const part = room <= 0 ? 1 : Math.min(1, Math.max(0, box.scrollTop / room))
      bar.current?.setAttribute('aria-valuenow', String(Math.round(part * 100)))
      // What is seen whole from the start has no line to fill.
      bar.current?.style.setProperty('--read', String(room <= 0 ? 0 : part))
    }
    box.addEventListener('scroll', show, { passive: true })
    // Told first when the article has been laid out: asked before, it would have to be at once.
    const watch = new ResizeObserver(show)
    watch.observe(box)
    return () => {
      box.removeEventListener('scroll', show)
      watch.disconnect()
    }
  }, [scroller, content])
  return (
    <div
      ref={bar}
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-0.5 shrink-0 overflow-hidden bg-line"
    >
      <div className="h-full origin-left bg-accent rtl:origin-right" style={{ transform: 'scaleX(var(--read, 0))' }} />
    </div>
  )
}
