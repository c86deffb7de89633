import { useState } from 'react'

export interface Some<T> {
  shown: T[]
  /** How many are left out, or were before all were shown. */
  more: number
  all: boolean
  toggle(): void
}

/** The first few of a long list until all are asked for. */
export function useShowSome<T>(items: T[], few: number): Some<T> {
  const [all, setAll] = useState(false)
  return {
    shown: all ? items : items.slice(0, few),
    more: Math.max(0, items.length - few),
    all,
    toggle: () => setAll(!all)
  }
}
