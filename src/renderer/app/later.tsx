import { type ComponentType, useEffect, useState } from 'react'

/** A view whose code is read when it is first needed, or before, when there is time. */
export interface Later<P> {
  View: ComponentType<P>
  read(): Promise<void>
}

/** Once its code is there, it is drawn at once: no turn is waited, as a suspended component would. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let Found: ComponentType<P> | null = null
  let reading: Promise<void> | null = null
  const read = (): Promise<void> => {
    reading ??= load().then((found) => {
      Found = found
    })
    return reading
  }
  function View(props: P) {
    const [, setRead] = useState(Found !== null)
    useEffect(() => {
      if (Found !== null) return
      let current = true
      void read().then(() => current && setRead(true))
      return () => {
        current = false
      }
    }, [])
    return Found === null ? null : <Found {...props} />
  }
  return { View, read }
}
