import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showOnce } from '../../../src/main/show-once'

class Window {
  destroyed = false
  readonly webContents = new EventEmitter()
  isDestroyed(): boolean {
    return this.destroyed
  }
}

describe('a window is shown', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function shown(): { window: Window; times(): number } {
    const window = new Window()
    const show = vi.fn()
    showOnce(window, show)
    return { window, times: () => show.mock.calls.length }
  }

  it('once its code has been read', () => {
    const { window, times } = shown()
    expect(times()).toBe(0)
    window.webContents.emit('did-finish-load')
    expect(times()).toBe(1)
    vi.advanceTimersByTime(60_000)
    expect(times()).toBe(1)
  })

  it('without a page, where none comes', () => {
    const { window, times } = shown()
    vi.advanceTimersByTime(60_000)
    expect(times()).toBe(1)
    window.webContents.emit('did-finish-load')
    expect(times()).toBe(1)
  })

  it('not after it was closed', () => {
    const { window, times } = shown()
    window.destroyed = true
    vi.advanceTimersByTime(60_000)
    expect(times()).toBe(0)
  })
})
