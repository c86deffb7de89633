import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 700

export interface KeptText {
  text: string
  setText(text: string): void
  keepNow(): void
}

/**
 * What is typed into a note: kept when the typing pauses, when its field is left or goes, and when the window closes.
 * What comes from elsewhere (an undo, another window) does not overwrite what is being typed.
 */
export function useKeptText(given: string, keep: (text: string) => void): KeptText {
  const [text, setText] = useState(given)
  const kept = useRef(given)
  const latest = useRef({ text, keep })
  latest.current = { text, keep }
  const [keepNow] = useState(() => (): void => {
    const now = latest.current
    if (now.text === kept.current) return
    kept.current = now.text
    now.keep(now.text)
  })
  useEffect(() => {
    if (latest.current.text !== kept.current || given === kept.current) return
    kept.current = given
    setText(given)
  }, [given])
  useEffect(() => {
    if (text === kept.current) return
    const timer = setTimeout(keepNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, keepNow])
  useEffect(() => {
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [keepNow])
  return { text, setText, keepNow }
}
