import type { BatchCount } from '@shared/batch'
import { useRef, useState } from 'react'
import { ask } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'

export interface BatchList {
  terms: string[]
  exact: boolean
}

export interface Batch {
  /** Null: nothing has been searched yet. */
  list: BatchList | null
  counts: BatchCount[]
  running: boolean
  start(list: BatchList): void
  cancel(): void
  /** Back to the list. */
  reset(): void
}

/** Few enough that what is typed meanwhile is answered in between and Cancel is heard. */
const AT_ONCE = 25

/** Searches a list part by part. */
export function useBatch(): Batch {
  const [list, setList] = useState<BatchList | null>(null)
  const [counts, setCounts] = useState<BatchCount[]>([])
  const [running, setRunning] = useState(false)
  const turn = useRef(0)

  const run = async ({ terms, exact }: BatchList): Promise<void> => {
    const mine = ++turn.current
    for (let at = 0; at < terms.length; at += AT_ONCE) {
      const part = await ask('batch.count', { terms: terms.slice(at, at + AT_ONCE), exact })
      if (mine !== turn.current) return
      setCounts((before) => [...before, ...part])
    }
    setRunning(false)
  }
  const cancel = (): void => {
    turn.current += 1
    setRunning(false)
  }
  return {
    list,
    counts,
    running,
    start(wanted) {
      setList(wanted)
      setCounts([])
      setRunning(true)
      run(wanted).catch((error: unknown) => {
        cancel()
        tellFailure(error)
      })
    },
    cancel,
    reset() {
      cancel()
      setList(null)
      setCounts([])
    }
  }
}
