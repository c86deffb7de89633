import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { whenQuitting } from '../../../src/main/when-quitting'

/** Quits as Electron does: asks `will-quit`, and ends unless that is refused. */
class FakeApp extends EventEmitter {
  ended: string[] = []
  stuck = false

  quit(): void {
    let refused = false
    this.emit('will-quit', {
      preventDefault() {
        refused = true
      }
    })
    if (!refused && !this.stuck) this.ended.push('quit')
  }

  exit(code: number): void {
    this.ended.push(`exit ${code}`)
  }
}

function started(finish: () => Promise<void>) {
  const app = new FakeApp()
  const logged: unknown[] = []
  whenQuitting(app as never, finish, (what, error) => logged.push(what, error))
  return { app, logged }
}

describe('quitting', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('waits for the work, once, and ends', async () => {
    let calls = 0
    let finish = (): void => undefined
    const { app, logged } = started(() => {
      calls += 1
      return new Promise((resolve) => {
        finish = resolve
      })
    })
    app.quit()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(app.ended).toEqual([])
    finish()
    await vi.advanceTimersByTimeAsync(10)
    expect(app.ended).toEqual(['quit'])
    expect(calls).toBe(1)
    expect(logged).toEqual([])
  })

  test('ends although the work never does, and writes that down', async () => {
    const { app, logged } = started(() => new Promise(() => undefined))
    app.quit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(app.ended[0]).toBe('quit')
    expect(logged).toEqual(['Not all work ended with the app', expect.any(Error)])
  })

  test('ends although the work fails', async () => {
    const { app, logged } = started(() => Promise.reject(new Error('No.')))
    app.quit()
    await vi.advanceTimersByTimeAsync(10)
    expect(app.ended).toEqual(['quit'])
    expect(logged).toHaveLength(2)
  })

  test('ends although a window refuses to close', async () => {
    const { app } = started(() => Promise.resolve())
    app.stuck = true
    app.quit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(app.ended).toEqual(['exit 0'])
  })
})
