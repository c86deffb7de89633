import { ArchiveError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { serveStored } from '../../../../src/main/protocol/serve-stored'

type File = { mime: string; bytes: Uint8Array } | null

/** Serves this one file, whatever is asked for. */
function serving(file: File, options: { fails?: Error } = {}) {
  const logged: string[] = []
  const call = async (): Promise<never> => {
    if (options.fails) throw options.fails
    return file as never
  }
  const serve = serveStored({ archive: { call }, ancestors: 'cuttings-app:', log: (what) => logged.push(what) })
  return { logged, get: (url: string, init?: RequestInit) => serve(new Request(url, init)) }
}

const bytes = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
const blob = `cuttings://blob/${'a'.repeat(64)}`

describe('a stored file', () => {
  it.each(['image/png', 'audio/mpeg', 'video/mp4', 'font/woff2'])('%s is served as what it is', async (mime) => {
    const response = await serving({ mime, bytes }).get(blob)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(mime)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })

  it.each(['text/html', 'application/javascript', 'application/pdf', 'image/png, text/html', 'nonsense', ''])(
    '%j is served as mere bytes',
    async (mime) => {
      const response = await serving({ mime, bytes }).get(blob)
      expect(response.headers.get('content-type')).toBe('application/octet-stream')
    }
  )

  it('is never guessed at, may be kept for good, and has no rights as a document', async () => {
    const { headers } = await serving({ mime: 'image/svg+xml', bytes }).get(blob)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })

  it.each([
    ['bytes=2-4', 'bytes 2-4/10', [2, 3, 4]],
    ['bytes=7-', 'bytes 7-9/10', [7, 8, 9]],
    ['bytes=-2', 'bytes 8-9/10', [8, 9]],
    ['bytes=5-99', 'bytes 5-9/10', [5, 6, 7, 8, 9]]
  ])('is served in part for %s', async (range, contentRange, part) => {
    const response = await serving({ mime: 'video/mp4', bytes }).get(blob, { headers: { range } })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual(part)
  })

  it('has no part beyond its end', async () => {
    const response = await serving({ mime: 'video/mp4', bytes }).get(blob, { headers: { range: 'bytes=10-' } })
    expect(response.status).toBe(416)
  })
})

describe('a stored page', () => {
  const page = { mime: 'text/html; charset=utf-8', bytes: new TextEncoder().encode('<p>x') }

  it('may run nothing, send nothing, and load nothing but its own parts', async () => {
    const { headers } = await serving(page).get('cuttings://snapshot/s1/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).toContain('img-src cuttings://snapshot/s1/ data:')
    expect(policy).toMatch(/; sandbox$/)
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|allow-/)
  })

  it('is held as tightly when it is a frame of another', async () => {
    const { headers } = await serving(page).get('cuttings://snapshot/s1/3')
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  })
})

describe('anything else', () => {
  it('that is not stored is not found', async () => {
    expect((await serving(null).get(blob)).status).toBe(404)
  })

  it('that is not an address of something stored is refused', async () => {
    expect((await serving(null).get('cuttings://save?url=https://news.example/')).status).toBe(403)
  })

  it('that would change something is refused', async () => {
    expect((await serving({ mime: 'image/png', bytes }).get(blob, { method: 'POST' })).status).toBe(403)
  })

  it('while no archive is open is not found, without a word in the log', async () => {
    const { get, logged } = serving(null, { fails: new ArchiveError('archive-missing', 'There is none.') })
    expect((await get(blob)).status).toBe(404)
    expect(logged).toEqual([])
  })

  it('that goes wrong is logged', async () => {
    const { get, logged } = serving(null, { fails: new Error('broken') })
    expect((await get(blob)).status).toBe(503)
    expect(logged).toHaveLength(1)
  })
})
