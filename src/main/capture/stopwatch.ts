/** How long each part of a capture took. */
export interface Stopwatch {
  /** What has just ended, in a word or two. */
  lap(name: string): void
  /** For the log: `Time: loading 0.81 s, resting 0.55 s.` */
  told(): string
}

export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const laps: string[] = []
  let last = now()
  return {
    lap(name) {
      const at = now()
      laps.push(`${name} ${((at - last) / 1_000).toFixed(2)} s`)
      last = at
    },
    told: () => `Time: ${laps.join(', ')}.`
  }
}
