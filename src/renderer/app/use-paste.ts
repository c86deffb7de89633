import { useEffect, useRef } from 'react'
import { isTyping } from './use-commands'

/** Text pasted outside a text field is something to save. */
export function usePaste(onPaste: (text: string) => void): void {
  const newest = useRef(onPaste)
  newest.current = onPaste
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isTyping() || text.trim() === '' || document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      newest.current(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
