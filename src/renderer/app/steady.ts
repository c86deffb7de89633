import { useMemo, useRef } from 'react'

type Functions<T> = { [K in keyof T]: (...given: never[]) => unknown }

/** The same functions for as long as the window is open, each doing what the newest one does: who holds them need not be drawn again. */
export function useSteady<T extends Functions<T>>(functions: T): T {
  const newest = useRef(functions)
  newest.current = functions
  return useMemo(() => {
    const names = Object.keys(newest.current) as (keyof T)[]
    const entries = names.map((name) => [name, (...given: never[]) => newest.current[name](...given)])
    return Object.fromEntries(entries) as T
  }, [])
}
