import { useEffect, useState } from 'react'

/** True after a moment only, so that quick answers do not flicker. */
export function useSlow(waiting: boolean, milliseconds = 150): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!waiting) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), milliseconds)
    return () => clearTimeout(timer)
  }, [waiting, milliseconds])
  return slow
}
