import { useSyncExternalStore } from 'react'

/** The theme that is on the document now: what is drawn on a canvas has to be drawn again with another. */
export function useThemeName(): string {
  return useSyncExternalStore(watch, () => document.documentElement.dataset.theme ?? '')
}

function watch(tell: () => void): () => void {
  const observer = new MutationObserver(tell)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
