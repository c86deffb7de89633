import { useEffect, useRef, useState } from 'react'

/**
 * Changes closer together than this are of a key that is held down. Keys repeat every 30 to 50 ms, and a window that is
 * late with one draws it together with the next: drawing more than what the key passes over would make it later still.
 */
const PAUSE_MS = 130

/**
 * The value, at once where it changes now and then; where it changes faster, as with a key held down, only the one
 * that it comes to rest on.
 */
export function useSettled<T>(value: T): T {
  const [shown, setShown] = useState(value)
  const lastChange = useRef(Number.NEGATIVE_INFINITY)
  const newest = useRef(value)
  useEffect(() => {
    if (newest.current === value) return
    newest.current = value
    const now = performance.now()
    const hurried = now - lastChange.current < PAUSE_MS
    lastChange.current = now
    if (!hurried) return setShown(value)
    const timer = setTimeout(() => setShown(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return shown
}
