import { useEffect } from 'react'
import { Toaster as Sonner, toast as show } from 'sonner'
import { useIsCovered } from './covering'

/** Messages that can be seen, each with how to show it for another while. */
const live = new Map<string, { lasts: number; put: (ms: number) => void }>()

/** Says that something was done, and offers to take it back where that is possible. */
export function toastDone(message: string, undo?: { label: string; onUndo: () => void }): void {
  const action = undo && { label: undo.label, onClick: undo.onUndo }
  say(undo ? 8_000 : 4_000, (options) => show(message, { ...options, ...(action ? { action } : {}) }))
}

/** Says that something did not work. Stays long enough to be read. */
export function toastFailed(message: string): void {
  say(12_000, (options) => show.error(message, options))
}

interface Options {
  id: string
  duration: number
  onDismiss: () => void
  onAutoClose: () => void
}

function say(lasts: number, tell: (options: Options) => unknown): void {
  const id = crypto.randomUUID()
  const forget = (): void => void live.delete(id)
  const put = (duration: number): void => void tell({ id, duration, onDismiss: forget, onAutoClose: forget })
  live.set(id, { lasts, put })
  put(lasts)
}

/** Whoever is on a message by key has as long as whoever is on it with the mouse: it does not go meanwhile. */
function useHeldByFocus(): void {
  useEffect(() => {
    const isIn = (element: EventTarget | null): boolean =>
      element instanceof Element && element.closest('[data-sonner-toaster]') !== null
    const enter = ({ target, relatedTarget }: FocusEvent): void => {
      if (isIn(target) && !isIn(relatedTarget)) for (const { put } of live.values()) put(Number.POSITIVE_INFINITY)
    }
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (isIn(target) && !isIn(relatedTarget)) for (const { put, lasts } of live.values()) put(lasts)
    }
    document.addEventListener('focusin', enter)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('focusin', enter)
      document.removeEventListener('focusout', leave)
    }
  }, [])
}

/** In the corner where reading ends; above a dialog or an enlarged picture, whose buttons are at the lower edge. */
export function Toasts({ dir, label }: { dir: 'ltr' | 'rtl'; label: string }) {
  const isCovered = useIsCovered()
  useHeldByFocus()
  return (
    <Sonner
      dir={dir}
      position={isCovered ? 'top-center' : dir === 'rtl' ? 'bottom-left' : 'bottom-right'}
      offset={isCovered ? 6 : 24}
      visibleToasts={isCovered ? 1 : 3}
      containerAriaLabel={label}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'pointer-events-auto flex w-[22rem] items-center gap-3 rounded-lg bg-raised px-4 py-3 text-[13.5px] text-ink shadow-pop border border-line',
          content: 'grow',
          icon: 'text-danger',
          actionButton: 'shrink-0 rounded-md px-2 py-1 font-medium text-accent-strong hover:bg-hover'
        }
      }}
    />
  )
}
