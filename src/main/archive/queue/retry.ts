import type { ArchiveError } from '@shared/errors'

const DELAYS_MS = [2_000, 10_000]
/** A site that wants to be left alone for longer is told to the user instead. */
const LONGEST_MS = 5 * 60_000

/** When to try once more what failed; null: that would be of no use, or it was tried often enough. */
export function retryAt(error: ArchiveError, attempts: number, now: number): number | null {
  const delay = DELAYS_MS[attempts - 1]
  if (!error.passing || delay === undefined) return null
  const asked = error.passing.afterMs ?? 0
  return asked > LONGEST_MS ? null : now + Math.max(delay, asked)
}

/** Until when a site that gave a time wants to be left alone; 0: it gave none. */
export function restUntil(error: ArchiveError, now: number): number {
  const asked = error.passing?.afterMs ?? 0
  return asked > 0 ? now + asked : 0
}
