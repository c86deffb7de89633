import { describe, expect, it, vi } from 'vitest'
import type { Handlers } from '../../../../../src/main/archive/calls/inside'
import { later } from '../../../../../src/main/archive/calls/later'

describe('calls whose code is read later', () => {
  const blobs = (): Handlers<'blob'> => ({ 'blob.read': ({ sha256 }) => ({ mime: sha256, bytes: new Uint8Array() }) })

  it('are the calls of their nouns, and read nothing until one is made', async () => {
    const load = vi.fn(async () => blobs())
    const handlers = later(['blob'], load)
    expect(Object.keys(handlers)).toEqual(['blob.read'])
    expect(load).not.toHaveBeenCalled()
    expect(await handlers['blob.read']({ sha256: 'a' }, {})).toMatchObject({ mime: 'a' })
  })

  it('are read once, however many are made at the same time', async () => {
    const load = vi.fn(async () => blobs())
    const handlers = later(['blob'], load)
    await Promise.all([handlers['blob.read']({ sha256: 'a' }, {}), handlers['blob.read']({ sha256: 'b' }, {})])
    expect(load).toHaveBeenCalledOnce()
  })
})
