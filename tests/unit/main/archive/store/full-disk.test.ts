import { describe, expect, test } from 'vitest'
import { keep, tempStore } from '../../../../support/temp-store'

const noise = (size: number): Uint8Array => new Uint8Array(size).map((_, index) => (index * 7919 + (index >> 8)) % 256)
const page = (name: string, size: number) => ({
  url: `https://herald.example/${name}`,
  resources: [{ url: 'https://herald.example/p.png', mime: 'image/png', bytes: noise(size) }]
})

describe('a full disk', () => {
  test('nothing half-saved stays, what was saved is whole, and saving goes on when there is space again', () => {
    const store = tempStore()
    keep(store, page('one', 10_000))
    const pages = Number(store.db.pragma('page_count', { simple: true }))
    store.db.pragma(`max_page_count = ${pages + 4}`)
    expect(() => keep(store, page('two', 2_000_000))).toThrowError(
      expect.objectContaining({ code: 'disk-full', message: expect.stringContaining('safe') })
    )
    expect(store.db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(1)
    expect(store.db.prepare('SELECT count(*) FROM snapshot').pluck().get()).toBe(1)
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
    store.db.pragma('max_page_count = 1000000')
    expect(keep(store, page('two', 2_000_000)).status).toBe('new')
  })
})
