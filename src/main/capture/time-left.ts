/** What is left of the time that a capture may take, so that what comes late has its turn, too. */
export interface TimeLeft {
  /** Milliseconds for a part of the work: no more than given, and no more than that share of what is left. */
  share(most: number, part: number): number
}

/** Less would be none. */
const LEAST_MS = 2_000

export function timeLeft(ms: number, now: () => number = () => performance.now()): TimeLeft {
  const until = now() + ms
  return { share: (most, part) => Math.round(Math.max(LEAST_MS, Math.min(most, (until - now()) * part))) }
}
