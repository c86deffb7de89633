import type { ArticleFacts } from '@shared/article'
import { correction } from '@shared/correction'
import { describe, expect, test } from 'vitest'
import { keep, tempStore } from '../../../../support/temp-store'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (text: string) => ({ name: 'page.html', mime: 'text/html', bytes: bytes(text) })

describe('recognising a page', () => {
  test('a page captured twice keeps two snapshots and one article', () => {
    const store = tempStore()
    const first = keep(store, { kind: 'capture', capturedAt: '2024-03-05T10:00:00Z' })
    const second = keep(store, { kind: 'capture', capturedAt: '2024-03-06T10:00:00Z' })
    expect(first.status).toBe('new')
    expect(second).toMatchObject({ articleId: first.articleId, status: 'unchanged' })
    expect(second.snapshotId).not.toBe(first.snapshotId)
    const article = store.articles.get(first.articleId)
    expect(article?.snapshots).toHaveLength(2)
    expect(article?.versions).toHaveLength(1)
    expect(article?.capturedAt).toBe('2024-03-06T10:00:00Z')
  })

  test('a text that differs becomes a new version and is shown', () => {
    const store = tempStore()
    const first = keep(store, {}, { text: 'Ten people were hurt.' })
    const second = keep(
      store,
      { capturedAt: '2024-03-06T10:00:00Z' },
      { title: 'Twelve hurt', text: 'Twelve were hurt.' }
    )
    expect(second).toMatchObject({ articleId: first.articleId, status: 'new-version', title: 'Twelve hurt' })
    expect(store.articles.get(first.articleId)).toMatchObject({ text: 'Twelve were hurt.', versionCount: 2 })
  })

  test('an older copy added later is kept as a version but not shown', () => {
    const store = tempStore()
    const { articleId } = keep(store, { capturedAt: '2024-03-06T10:00:00Z' }, { text: 'Newer.' })
    const older = keep(store, { capturedAt: '2024-03-01T10:00:00Z' }, { text: 'Older.' })
    expect(older.status).toBe('new-version')
    expect(store.articles.get(articleId)).toMatchObject({ text: 'Newer.', versionCount: 2 })
  })

  test('a wall or an error page never takes the place of the text', () => {
    const store = tempStore()
    const { articleId } = keep(store, {}, { text: 'The whole story.' })
    keep(
      store,
      { capturedAt: '2024-03-09T10:00:00Z', verdict: 'Looks like a paywall.' },
      { text: 'Subscribe to read.' }
    )
    expect(store.articles.get(articleId)).toMatchObject({ text: 'The whole story.', snapshotCount: 2 })
  })

  test('the same file twice is one snapshot', () => {
    const store = tempStore()
    const first = keep(store, { original: file('<p>a') })
    expect(keep(store, { original: file('<p>a') })).toEqual({ ...first, status: 'unchanged' })
    expect(store.articles.get(first.articleId)?.snapshots).toHaveLength(1)
  })

  test('a file without any address is known by its bytes', () => {
    const store = tempStore()
    const first = keep(store, { url: null, original: file('<p>a') })
    expect(keep(store, { url: null, original: file('<p>a') }).articleId).toBe(first.articleId)
    expect(keep(store, { url: null, original: file('<p>b'), content: 'b' }).articleId).not.toBe(first.articleId)
  })

  test('tracking parameters, AMP and mobile forms are the same article', () => {
    const store = tempStore()
    const ids = [
      'https://herald.example/world/flood',
      'http://www.herald.example/world/flood/?utm_source=mail#top',
      'https://m.herald.example/world/flood',
      'https://herald.example/world/flood/amp/'
    ].map((url) => keep(store, { url }).articleId)
    expect(new Set(ids).size).toBe(1)
  })

  test('the canonical link joins two addresses, unless it is the front page or another site', () => {
    const store = tempStore()
    const canonicalUrl = 'https://herald.example/world/flood'
    const one = keep(store, { url: 'https://herald.example/p/123' }, { canonicalUrl })
    expect(keep(store, { url: canonicalUrl }).articleId).toBe(one.articleId)
    const front = keep(store, { url: 'https://herald.example/a' }, { canonicalUrl: 'https://herald.example/' })
    const other = keep(store, { url: 'https://herald.example/b' }, { canonicalUrl: 'https://herald.example/' })
    const foreign = keep(store, { url: 'https://mirror.example/c' }, { canonicalUrl })
    expect(new Set([one, front, other, foreign].map(({ articleId }) => articleId)).size).toBe(4)
  })

  test('a page deleted and saved again comes back', () => {
    const store = tempStore()
    const { articleId } = keep(store)
    store.articles.setDeleted(store.articles.rowsOf([articleId]), '2024-04-01T00:00:00Z')
    expect(keep(store, { capturedAt: '2024-04-02T00:00:00Z' }).articleId).toBe(articleId)
    expect(store.articles.get(articleId)?.deletedAt).toBeNull()
  })
})

describe('keeping', () => {
  test('the same image in two articles is one blob', () => {
    const store = tempStore()
    const resource = { url: 'https://herald.example/a.png', mime: 'image/png', bytes: bytes('picture') }
    keep(store, { url: 'https://herald.example/1', resources: [resource] })
    const before = store.db.prepare('SELECT count(*) FROM blob').pluck().get()
    keep(store, { url: 'https://herald.example/2', resources: [resource] })
    expect(store.db.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(before)
  })

  test('a blob comes back as it was, compressed or not', () => {
    const store = tempStore()
    for (const text of ['', 'a', 'long '.repeat(5_000)]) {
      const sha256 = store.blobs.put(bytes(text), 'text/html')
      expect(Buffer.from(store.blobs.get(sha256) ?? []).toString()).toBe(text)
    }
  })

  test('cookies and credentials of a response are not kept', () => {
    const store = tempStore()
    const headers = { 'set-cookie': 'sid=1', authorization: 'Basic x', 'content-type': 'image/png' }
    keep(store, { resources: [{ url: 'https://a.example/i', mime: 'image/png', bytes: bytes('i'), headers }] })
    expect(store.db.prepare('SELECT headers FROM asset').pluck().get()).toBe('{"content-type":"image/png"}')
  })

  test('a failure in the middle of a save leaves nothing', () => {
    const store = tempStore()
    const broken = {
      url: 'https://a.example/i',
      mime: 'image/png',
      get bytes(): Uint8Array {
        throw new Error('gone')
      }
    }
    expect(() => keep(store, { resources: [broken] })).toThrow('gone')
    for (const table of ['article', 'snapshot', 'blob', 'address', 'source']) {
      expect(store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    }
  })
})

describe('sources', () => {
  test('pages of one host are one source, whatever the edition', () => {
    const store = tempStore()
    keep(store, { url: 'https://www.herald.example/1' })
    keep(store, { url: 'https://m.herald.example/2' })
    expect(store.sources.list()).toMatchObject([{ name: 'The Herald', hosts: ['herald.example'], articles: 2 }])
  })

  test('a text without address belongs to the source it names', () => {
    const store = tempStore()
    keep(store, { url: 'https://herald.example/1' })
    keep(store, { url: null, original: file('x') }, { siteName: 'the herald' })
    expect(store.sources.list()).toMatchObject([{ articles: 2 }])
  })
})

test('what extraction tells about the page is kept with the version; what the user corrects comes from the user', () => {
  const store = tempStore()
  const facts: Partial<ArticleFacts> = {
    pageKind: 'article',
    access: 'paywalled',
    agencies: ['AP'],
    homeUrl: 'https://herald.example/'
  }
  const { articleId } = keep(store, {}, { ...facts, provenance: { title: 'element:h1', byline: 'json-ld:author' } })
  expect(store.articles.get(articleId)).toMatchObject({ ...facts, provenance: { title: 'element:h1' } })
  const row = store.articles.rowOf(articleId) ?? 0
  store.corrections.set(row, correction.parse({ title: 'Other' }), { html: '', text: '', leftOut: [] })
  expect(store.articles.get(articleId)?.provenance).toEqual({ title: 'user', byline: 'json-ld:author' })
})
