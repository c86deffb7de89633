import { useEffect, useRef } from 'react'
import { hasOverlay, isTyping } from './use-commands'

/** Escape, where nothing nearer to it wants the key: the last to be asked. */
export function useBackKey(goBack: () => void): void {
  const newest = useRef(goBack)
  newest.current = goBack
  useEffect(() => {
    // The window hears it after the document, where bars and menus listen.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isTyping() || hasOverlay()) return
      newest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
