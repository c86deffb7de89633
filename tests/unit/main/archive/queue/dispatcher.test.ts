import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createDispatcher, type Job } from '../../../../../src/main/archive/queue/dispatcher'
import { linkJob } from '../../../../../src/main/archive/queue/link-job'
import { retryAt } from '../../../../../src/main/archive/queue/retry'
import { roomForPages } from '../../../../../src/main/archive/queue/room'
import { retryAfterMs } from '../../../../../src/main/capture/retry-after'
import { ArchiveError } from '../../../../../src/shared/errors'

/** Jobs that take a moment and write down when they began and ended. */
function site() {
  const log: string[] = []
  const busy = new Map<string, number>()
  let now = 0
  let most = 0
  const job = (host: string, name = host, ms = 5): Job => ({
    host,
    async run() {
      log.push(name)
      busy.set(host, (busy.get(host) ?? 0) + 1)
      most = Math.max(most, ++now)
      if ((busy.get(host) ?? 0) > 1) log.push(`two at once on ${host}`)
      await pause(ms)
      busy.set(host, (busy.get(host) ?? 1) - 1)
      now--
      return null
    }
  })
  return { log, job, most: () => most }
}

function noted(note: () => void, job: Job): ReturnType<Job['run']> {
  note()
  return job.run(false)
}

test('as many at once as there is room for, never two of one host', async () => {
  const { log, job, most } = site()
  const jobs = ['a', 'a', 'b', 'b', 'c', 'd', 'a'].map((host, n) => job(host, `${host}${n}`))
  await createDispatcher({ limit: () => 3, gapMs: 0 }).add(jobs).over
  expect(log).toHaveLength(7)
  expect(log.filter((line) => line.startsWith('two'))).toEqual([])
  expect(most()).toBe(3)
})

test('between two pages of one host there is a gap; other hosts do not wait for it', async () => {
  const { job } = site()
  const times = new Map<string, number>()
  const start = Date.now()
  const timed = (host: string, name: string): Job => {
    const inner = job(host, name, 1)
    return { host, run: () => noted(() => times.set(name, Date.now() - start), inner) }
  }
  const jobs = [timed('a', 'a1'), timed('a', 'a2'), timed('b', 'b1')]
  await createDispatcher({ limit: () => 4, gapMs: 120 }).add(jobs).over
  expect(times.get('a2')).toBeGreaterThanOrEqual(115)
  expect(times.get('b1')).toBeLessThan(100)
})

test('a paused list begins nothing, another one goes on; it goes on when it is told to', async () => {
  const { log, job } = site()
  const dispatcher = createDispatcher({ limit: () => 2, gapMs: 0 })
  const one = dispatcher.add([job('a'), job('b')], { paused: true })
  await dispatcher.add([job('c')]).over
  await pause(20)
  expect(log).toEqual(['c'])
  one.setPaused(false)
  await one.over
  expect(log).toEqual(['c', 'a', 'b'])
})

test('a list that is stopped finishes what is under way and begins nothing more', async () => {
  const { log, job } = site()
  const list = createDispatcher({ limit: () => 1, gapMs: 0 }).add(['a', 'b', 'c'].map((host) => job(host, host, 20)))
  await pause(5)
  list.stop()
  await list.over
  expect(log).toEqual(['a'])
})

test('what is to be tried again is, at its time, and its host rests until then', async () => {
  const log: string[] = []
  let tries = 0
  const shaky: Job = {
    host: 'a',
    async run() {
      log.push(`try ${++tries}`)
      return tries < 3 ? { retryAt: Date.now() + 40 } : null
    }
  }
  const { job } = site()
  const other = job('a', 'other')
  await createDispatcher({ limit: () => 2, gapMs: 0 }).add([
    shaky,
    { ...other, run: () => noted(() => log.push('other'), other) }
  ]).over
  expect(log).toEqual(['try 1', 'try 2', 'try 3', 'other'])
})

test('two lists take turns', async () => {
  const { log, job } = site()
  const dispatcher = createDispatcher({ limit: () => 1, gapMs: 0 })
  const names = (list: string) => [1, 2, 3].map((n) => job(`${list}${n}`))
  await Promise.all([dispatcher.add(names('x')).over, dispatcher.add(names('y')).over])
  expect(log.slice(0, 4).map((name) => name[0])).toEqual(['x', 'y', 'x', 'y'])
})

test('an empty list is over at once, a job that throws ends alone', async () => {
  const { log, job } = site()
  const dispatcher = createDispatcher({ limit: () => 1, gapMs: 0 })
  await dispatcher.add([]).over
  await dispatcher.add([{ host: 'a', run: () => Promise.reject(new Error('no')) }, job('b')]).over
  expect(log).toEqual(['b'])
})

test('a site that wants to be left alone for long is asked for no other page of the list; the rest goes on', async () => {
  const { log, job } = site()
  const failed: string[] = []
  const asked: string[] = []
  const link = (url: string) =>
    linkJob({
      url,
      attempts: 0,
      isRetried: true,
      signal: new AbortController().signal,
      capture(address) {
        asked.push(address)
        throw new ArchiveError('not-a-page', 'Refused.', { passing: { afterMs: 3_600_000 } })
      },
      save: () => Promise.reject(new Error('nothing to save')),
      onBegin: () => undefined,
      onWait: () => undefined,
      onDone: () => undefined,
      onFail: (error) => void failed.push(`${url} ${(error as Error).message}`)
    })
  const links = ['a', 'b', 'c'].map((page) => link(`https://tired.example/${page}`))
  const dispatcher = createDispatcher({ limit: () => 2, gapMs: 0 })
  await dispatcher.add([...links, job('well.example')]).over
  expect(asked).toEqual(['https://tired.example/a'])
  expect(failed).toEqual(['a', 'b', 'c'].map((page) => `https://tired.example/${page} Refused.`))
  expect(log).toEqual(['well.example'])
  // Who asks again means it.
  await dispatcher.add([link('https://tired.example/a')]).over
  expect(asked).toHaveLength(2)
})

test('of a host that fails again and again each further page is tried once, until one comes', async () => {
  const gaveUp = { gaveUp: new ArchiveError('unreachable', 'Gone.', { passing: { afterMs: null } }), restUntil: 0 }
  const lasts: boolean[] = []
  const jobs = [gaveUp, gaveUp, gaveUp, gaveUp, null, gaveUp].map(
    (outcome): Job => ({
      host: 'a',
      async run(isLast) {
        lasts.push(isLast)
        return outcome
      }
    })
  )
  await createDispatcher({ limit: () => 1, gapMs: 0 }).add(jobs).over
  expect(lasts).toEqual([false, false, false, true, true, false])
})

const nothing: Job = { host: '', run: async () => null }

test('thousands of links of one host are in order', async () => {
  const log: number[] = []
  const jobs = Array.from(
    { length: 3_000 },
    (_, n): Job => ({ host: 'a', run: () => noted(() => log.push(n), nothing) })
  )
  await createDispatcher({ limit: () => 4, gapMs: 0 }).add(jobs).over
  expect(log).toEqual([...log].sort((a, b) => a - b))
  expect(log).toHaveLength(3_000)
})

test('of five hundred links a host that hangs holds up none but its own', async () => {
  const { log, job } = site()
  let letGo = (): void => undefined
  const hanging = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const slow = (n: number): Job => ({
    host: 'slow',
    async run() {
      log.push(`slow ${n}`)
      await hanging
      return null
    }
  })
  const jobs = Array.from({ length: 500 }, (_, n) => (n % 5 === 0 ? slow(n) : job(`host-${n % 50}`, `page ${n}`, 0)))
  const { over } = createDispatcher({ limit: () => 3, gapMs: 0 }).add(jobs)
  await expect.poll(() => log.filter((line) => line.startsWith('page')).length, { timeout: 20_000 }).toBe(400)
  expect(log.filter((line) => line.startsWith('slow'))).toEqual(['slow 0'])
  letGo()
  await over
  expect(log).toHaveLength(500)
})

test('only what may pass is tried again, a few times, and as late as the site asks', () => {
  const passing = (afterMs: number | null) => new ArchiveError('unreachable', 'Later.', { passing: { afterMs } })
  expect(retryAt(new ArchiveError('not-a-page', 'Never.'), 1, 0)).toBeNull()
  expect(retryAt(passing(null), 1, 0)).toBe(2_000)
  expect(retryAt(passing(null), 2, 0)).toBe(10_000)
  expect(retryAt(passing(null), 3, 0)).toBeNull()
  expect(retryAt(passing(30_000), 1, 0)).toBe(30_000)
  expect(retryAt(passing(3_600_000), 1, 0)).toBeNull()
})

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2024-03-05T10:00:00Z')
  expect(retryAfterMs('120', now)).toBe(120_000)
  expect(retryAfterMs('Tue, 05 Mar 2024 10:01:00 GMT', now)).toBe(60_000)
  expect(retryAfterMs('Tue, 05 Mar 2024 09:00:00 GMT', now)).toBe(0)
  for (const strange of ['', 'soon', '-5', '9'.repeat(40)]) expect(retryAfterMs(strange, now)).toBeNull()
})

test('pages are loaded as cores and memory allow, and always one', () => {
  const gigabytes = (n: number): number => n * 1024 ** 3
  expect(roomForPages(2, gigabytes(8))).toBe(2)
  expect(roomForPages(8, gigabytes(16))).toBe(4)
  expect(roomForPages(64, gigabytes(64))).toBe(6)
  expect(roomForPages(8, gigabytes(1))).toBe(1)
  expect(roomForPages(1, 0)).toBe(1)
})
