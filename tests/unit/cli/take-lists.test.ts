import type { QueueBatch } from '@shared/queue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeLists } from '../../../src/cli/capture/take-lists'

vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((over) => setTimeout(over, ms))
}))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function list(id: string): QueueBatch {
  const job = { position: 0, url: 'https://paper.example/', state: 'waiting', attempts: 0, notBefore: null }
  return { id, running: true, paused: false, jobs: [job] } as unknown as QueueBatch
}

/** A queue whose list is held for so long. */
function heldFor(ms: number, lists: QueueBatch[]) {
  const until = Date.now() + ms
  const isHeld = (): boolean => Date.now() < until
  const notes: string[] = []
  const queue = {
    take: async () => (isHeld() ? [] : lists),
    list: async () => lists.map((each) => ({ ...each, running: isHeld() }))
  }
  const session = { voice: { note: (text: string) => notes.push(text) }, signal: new AbortController().signal }
  const run = (ids: string[] = []) =>
    takeLists(session as unknown as Parameters<typeof takeLists>[0], queue, { runner: 'me', ids })
  return { run, notes }
}

test('a list that was cut off a moment ago is waited for, and that is told', async () => {
  const { run, notes } = heldFor(28_000, [list('a')])
  const taken = run()
  await vi.advanceTimersByTimeAsync(30_000)
  expect((await taken).map(({ id }) => id)).toEqual(['a'])
  expect(notes).toEqual([expect.stringContaining('1 list')])
})

test('one that somebody goes on working on is left to them', async () => {
  const { run } = heldFor(600_000, [list('a')])
  const taken = run()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await taken).toEqual([])
})

test('where nothing waits, or another list is asked for, nothing is waited for', async () => {
  const none = heldFor(600_000, [])
  expect(await none.run()).toEqual([])
  const other = heldFor(600_000, [list('a')])
  expect(await other.run(['b'])).toEqual([])
  expect([...none.notes, ...other.notes]).toEqual([])
})

test('a list that is free is taken at once, of several only those that are named', async () => {
  const { run, notes } = heldFor(0, [list('a'), list('b')])
  expect((await run(['b'])).map(({ id }) => id)).toEqual(['b'])
  expect(notes).toEqual([])
})
