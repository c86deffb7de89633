import type { ArchiveError } from '@shared/errors'

/** One page to be loaded. */
export interface Job {
  /** Pages of one host are loaded one after the other. */
  host: string
  /** Does it. Must not throw. `isLast`: it is not tried again, whatever happens. */
  run(isLast: boolean): Promise<Outcome>
  /** Its host wants to be left alone: it is over without having been tried. */
  giveUp?(because: ArchiveError): Promise<void>
}

/** Null: it is over, and its host is well. Else it is to be tried again, or was given up for what may pass. */
export type Outcome =
  | null
  | { retryAt: number }
  | { gaveUp: ArchiveError /** The host asks for it. */; restUntil: number }

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

/** What a list has met at a host. Another list of the user's is a new beginning. */
interface Trouble {
  /** Jobs in a row that were given up. */
  inARow: number
  restUntil: number
  because: ArchiveError
}

interface List {
  troubles: Map<string, Trouble>
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
    const outcome = await begin(list, next.job).catch(() => null)
    running--
    list.running--
    host.isBusy = false
    const isUntried = outcome === 'untried'
    const retryAt = outcome && !isUntried && 'retryAt' in outcome ? outcome.retryAt : 0
    host.freeAt = isUntried ? host.freeAt : Math.max(now() + gapMs, retryAt)
    // Others of its host would meet the same trouble now.
    if (retryAt > 0 && lists.has(list)) list.waiting.unshift({ job: next.job, notBefore: retryAt })
    settle(list)
    tick()
  }

  /** A host that has failed again and again is not tried so often, and one that wants to be left alone is. */
  async function begin({ troubles }: List, job: Job): Promise<Outcome | 'untried'> {
    const trouble = troubles.get(job.host)
    if (trouble && trouble.restUntil > now() && job.giveUp) {
      await job.giveUp(trouble.because)
      return 'untried'
    }
    const outcome = await job.run((trouble?.inARow ?? 0) >= PATIENCE)
    if (outcome === null) troubles.delete(job.host)
    else if ('gaveUp' in outcome) {
      const { gaveUp: because, restUntil } = outcome
      troubles.set(job.host, { inARow: (trouble?.inARow ?? 0) + 1, restUntil, because })
    }
    return outcome
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
        troubles: new Map(),
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
/** Jobs of one host that may be given up before it is expected of the next. */
const PATIENCE = 3
