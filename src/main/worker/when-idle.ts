/** Work that can wait until nobody asks for anything; done once. */
export interface IdleWork {
  /** Somebody asked for something: it waits anew. */
  put(ms: number): void
  /** It is of no use any more. */
  drop(): void
}

export function whenIdle(work: () => void): IdleWork {
  let timer: NodeJS.Timeout | null = null
  let isOver = false
  const drop = (): void => {
    isOver = true
    if (timer) clearTimeout(timer)
  }
  return {
    put(ms) {
      if (isOver) return
      if (timer) clearTimeout(timer)
      timer = setTimeout(() => {
        drop()
        work()
      }, ms).unref()
    },
    drop
  }
}
