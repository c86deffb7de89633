/** One page to be loaded. */
export interface Job {
  /** Pages of one host are loaded one after the other. */
  host: string
  /** Does it; says when to try once more, or null when it is over. Must not throw. */
  run(): Promise<{ retryAt: number } | null>
}

export interface JobList {
  /** When every job is over. Jobs that had not begun when the list was stopped never do. */
  over: Promise<void>
  setPaused(paused: boolean): void
  /** Begins no more. */
  stop(): void
}

export interface DispatcherOptions {
  /** How many at once, now. */
  limit(): number
  /** Between two pages of one host. */
  gapMs: number
  now?: () => number
}

export interface Dispatcher {
  add(jobs: Job[], options?: { paused?: boolean }): JobList
}

interface Waiting {
  job: Job
  notBefore: number
}

interface List {
  waiting: Waiting[]
  running: number
  /** Grows: who was served longest ago comes next. */
  servedAt: number
  isPaused: boolean
  finish(): void
}

interface HostState {
  isBusy: boolean
  freeAt: number
}

/** Jobs of many lists, as many at once as the machine bears, one at a time a host, lists in turn. */
export function createDispatcher({ limit, gapMs, now = Date.now }: DispatcherOptions): Dispatcher {
  const lists = new Set<List>()
  const hosts = new Map<string, HostState>()
  let running = 0
  let served = 0
  let timer: NodeJS.Timeout | null = null

  function hostOf(name: string): HostState {
    const known = hosts.get(name)
    if (known) return known
    const fresh = { isBusy: false, freeAt: 0 }
    hosts.set(name, fresh)
    return fresh
  }

  function isReady({ job, notBefore }: Waiting): boolean {
    const { isBusy, freeAt } = hostOf(job.host)
    return !isBusy && Math.max(notBefore, freeAt) <= now()
  }

  async function start(list: List, next: Waiting): Promise<void> {
    const host = hostOf(next.job.host)
    host.isBusy = true
    list.running++
    running++
    const again = await next.job.run().catch(() => null)
    running--
    list.running--
    host.isBusy = false
    host.freeAt = Math.max(now() + gapMs, again?.retryAt ?? 0)
    // Others of its host would meet the same trouble now.
    if (again && lists.has(list)) list.waiting.unshift({ job: next.job, notBefore: again.retryAt })
    settle(list)
    tick()
  }

  function settle(list: List): void {
    if (list.running > 0 || list.waiting.length > 0) return
    lists.delete(list)
    list.finish()
  }

  /** Takes one job of each list in turn until nothing can begin. */
  function tick(): void {
    if (timer) clearTimeout(timer)
    timer = null
    for (let hasBegun = true; hasBegun && running < limit(); ) {
      hasBegun = false
      for (const list of [...lists].sort((a, b) => a.servedAt - b.servedAt)) {
        if (list.isPaused || running >= limit()) continue
        const index = list.waiting.findIndex(isReady)
        const [next] = index < 0 ? [] : list.waiting.splice(index, 1)
        if (!next) continue
        hasBegun = true
        list.servedAt = ++served
        void start(list, next)
      }
    }
    wakeForNext()
  }

  function wakeForNext(): void {
    const times = [...lists].flatMap((list) => (list.isPaused ? [] : list.waiting.slice(0, LOOKED_AT).map(readyAt)))
    const soonest = Math.min(...times.filter((time) => time > now()))
    if (Number.isFinite(soonest)) timer = setTimeout(tick, Math.max(1, soonest - now()))
    // The machine may bear more in a while.
    else if (times.length > 0 && running === 0) timer = setTimeout(tick, 1_000)
  }

  function readyAt({ job, notBefore }: Waiting): number {
    return Math.max(notBefore, hostOf(job.host).freeAt)
  }

  return {
    add(jobs, { paused = false } = {}) {
      let finish = (): void => undefined
      const over = new Promise<void>((resolve) => {
        finish = resolve
      })
      const list: List = {
        waiting: jobs.map((job) => ({ job, notBefore: 0 })),
        running: 0,
        servedAt: 0,
        isPaused: paused,
        finish
      }
      lists.add(list)
      settle(list)
      tick()
      return {
        over,
        setPaused(isPaused) {
          list.isPaused = isPaused
          tick()
        },
        stop() {
          list.waiting = []
          settle(list)
        }
      }
    }
  }
}

const LOOKED_AT = 1_000
