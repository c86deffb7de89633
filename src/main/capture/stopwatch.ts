/** How long each part of a capture took. */
export interface Stopwatch {
  /** What has just ended, in a word or two. */
  lap(name: string): void
  /** Part of what is still under way was something else, and took that long. */
  split(name: string, ms: number): void
  /** For the log: `Time: loading 0.81 s, resting 0.55 s.` */
  told(): string
}

export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const laps: string[] = []
  const add = (name: string, ms: number): void => void laps.push(`${name} ${(ms / 1_000).toFixed(2)} s`)
  let last = now()
  return {
    lap(name) {
      const at = now()
      add(name, at - last)
      last = at
    },
    split(name, ms) {
      const part = Math.min(ms, now() - last)
      add(name, part)
      last += part
    },
    told: () => `Time: ${laps.join(', ')}.`
  }
}
