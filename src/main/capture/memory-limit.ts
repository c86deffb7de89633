import { limits } from './limits'

export interface MemoryLimit {
  /** Whether so much is too much, in kilobytes. Asks for garbage to be collected before it says so. */
  isPassed(taken: number, most: number): boolean
  /** What was collected so far does not count for the next look. */
  begin(): void
}

/**
 * What only waits to be collected is not too much. A page that is being written down collects when that is done: until then it
 * may take more, but never `memoryAtOnce` times as much.
 */
export function memoryLimit(collectGarbage: () => Promise<unknown>): MemoryLimit {
  let collecting: 'not' | 'asked' | 'done' = 'not'
  let turn = 0
  const collect = async (): Promise<void> => {
    const mine = turn
    collecting = 'asked'
    await collectGarbage()
    if (mine === turn) collecting = 'done'
  }
  return {
    isPassed(taken, most) {
      if (taken > most * limits.memoryAtOnce) return true
      const isOver = taken > most
      if (isOver && collecting === 'not') void collect()
      else if (collecting === 'done') {
        collecting = 'not'
        return isOver
      }
      return false
    },
    begin() {
      turn++
      collecting = 'not'
    }
  }
}
