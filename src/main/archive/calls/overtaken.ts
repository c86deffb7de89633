import { ArchiveError } from '@shared/errors'

/** Waits until everything that has come in is known; true where something newer was asked in the same place meanwhile. */
export interface Turns {
  overtaken(place: string | null, signal: AbortSignal | undefined): Promise<boolean>
}

/** Calls that only count until the next one of the same place: a search box while someone types. */
export function createTurns(): Turns {
  const newest = new Map<string, number>()
  let last = 0
  return {
    async overtaken(place, signal) {
      const mine = ++last
      if (place !== null) newest.set(place, mine)
      // Messages that are waiting are heard before this goes on: the next keystroke, or a cancellation.
      await new Promise((resolve) => setImmediate(resolve))
      if (signal?.aborted === true || (place !== null && newest.get(place) !== mine)) return true
      if (place !== null) newest.delete(place)
      return false
    }
  }
}

export function overtakenError(): ArchiveError {
  return new ArchiveError('cancelled', 'Another search was started meanwhile.')
}
