import { useLayoutEffect, useSyncExternalStore } from 'react'

let covering = 0
const listeners = new Set<() => void>()

function add(change: 1 | -1): void {
  covering += change
  for (const listener of listeners) listener()
}

/** While `open`, something with buttons at its lower edge lies over the window: messages keep off them. */
export function useCovering(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return
    add(1)
    return () => add(-1)
  }, [open])
}

export function useIsCovered(): boolean {
  return useSyncExternalStore(subscribe, () => covering > 0)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A message that is answered is not a click beside the dialog, which would close it. */
export function keepOpenForMessages(event: { target: EventTarget | null; preventDefault(): void }): void {
  if (event.target instanceof Element && event.target.closest('[data-sonner-toaster]')) event.preventDefault()
}
