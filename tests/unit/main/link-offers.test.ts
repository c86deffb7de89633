import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkOffers } from '../../../src/main/link-offers'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a link from outside', () => {
  it('waits until a window works', async () => {
    const told: string[] = []
    const offers = linkOffers({ frontWindow: () => ({}) as BrowserWindow, tell: (_window, { url }) => told.push(url) })
    offers.offer({ url: 'https://news.example/', from: 'browser' })
    expect(told).toEqual([])
    offers.ready()
    await vi.runAllTimersAsync()
    expect(told).toEqual(['https://news.example/'])
    offers.offer({ url: 'https://news.example/b', from: 'browser' })
    expect(told).toEqual(['https://news.example/', 'https://news.example/b'])
  })

  it('waits for a window where there is none', async () => {
    const told: string[] = []
    let window: BrowserWindow | null = null
    const offers = linkOffers({ frontWindow: () => window, tell: (_window, { url }) => told.push(url) })
    offers.ready()
    await vi.runAllTimersAsync()
    offers.offer({ url: 'https://news.example/a', from: 'browser' })
    window = {} as BrowserWindow
    offers.offer({ url: 'https://news.example/b', from: 'browser' })
    expect(told).toEqual(['https://news.example/a', 'https://news.example/b'])
  })
})
