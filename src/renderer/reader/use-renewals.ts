import type { Renewal } from '@shared/correction'
import { useEffect, useState } from 'react'
import { ask } from '@/app/archive-client'

const AT_ONCE = 10

export interface Renewals {
  /** Null: which articles are meant is not known yet. */
  total: number | null
  looked: number
  /** Those that would change. */
  found: Renewal[]
  failure: unknown
}

/** What extracting these articles again would change, a few at a time; ends with the view. */
export function useRenewals(wanted: string[] | null): Renewals {
  const [state, setState] = useState<Renewals>({ total: null, looked: 0, found: [], failure: null })
  useEffect(() => {
    let over = false
    const look = async (): Promise<void> => {
      const ids = wanted ?? (await ask('extraction.outdated', {})).ids
      setState((before) => ({ ...before, total: ids.length }))
      for (let at = 0; at < ids.length && !over; at += AT_ONCE) {
        const some = ids.slice(at, at + AT_ONCE)
        const more = await ask('extraction.preview', { ids: some })
        setState(({ looked, found, ...rest }) => ({
          ...rest,
          looked: looked + some.length,
          found: [...found, ...more]
        }))
      }
    }
    look().catch((failure: unknown) => setState((before) => ({ ...before, failure })))
    return () => {
      over = true
    }
  }, [wanted])
  return state
}
