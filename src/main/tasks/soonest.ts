/** Runs something at most once in a while, however often it is asked for, and at once when it must be. */
export interface Soonest {
  within(ms: number): void
  now(): void
}

export function soonest(run: () => void): Soonest {
  let timer: NodeJS.Timeout | null = null
  const now = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    run()
  }
  return {
    within(ms) {
      timer ??= setTimeout(now, ms)
    },
    now
  }
}
