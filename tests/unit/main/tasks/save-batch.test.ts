import type { CapturedPage } from '@shared/captured-page'
import type { SaveInput } from '@shared/contract'
import { ArchiveError } from '@shared/errors'
import type { Task } from '@shared/task'
import { describe, expect, it } from 'vitest'
import { createDispatcher } from '../../../../src/main/archive/queue/dispatcher'
import { saveBatches } from '../../../../src/main/tasks/save-batches'
import { taskBoard } from '../../../../src/main/tasks/task-board'
import type { ArchiveHost } from '../../../../src/main/worker/archive-host'

const page = (url: string, verdict: string | null = null): CapturedPage => ({
  kind: 'capture',
  url,
  requestedUrl: url,
  redirects: [],
  httpStatus: 200,
  capturedAt: '2024-05-01T10:00:00Z',
  content: '<p>x',
  contentType: 'text/html',
  resources: [],
  screenshot: null,
  original: null,
  missing: verdict ? [{ url: 'https://news.example/a.png', reason: 'The site answered 404.' }] : [],
  verdict,
  log: []
})

interface World {
  folders?: Record<string, string[]>
  /** Text files that are lists of links. */
  lists?: Record<string, string[]>
  /** Web archives: what became of their pages. */
  imported?: Record<string, { articleId: string | null; status: string; reason: string | null; url: string | null }[]>
  fails?: Record<string, ArchiveError | Error>
  capture?: (url: string, signal: AbortSignal | undefined) => Promise<CapturedPage>
}

/** A board with batches over an archive that only remembers what it was asked to keep. */
function world({
  folders = {},
  lists = {},
  imported = {},
  fails = {},
  capture = async (url) => page(url)
}: World = {}) {
  const kept: string[] = []
  const added: unknown[] = []
  const keep = (name: string, of?: CapturedPage) => {
    const failure = fails[name]
    if (failure) throw failure
    kept.push(name)
    const judged = { verdict: of?.verdict ?? null, verdictKind: null, missing: of?.missing.length ?? 0, shown: true }
    return { articleId: `id-${kept.length}`, snapshotId: 's', title: name, status: 'new' as const, ...judged }
  }
  const host = {
    async call(channel: string, input: { path?: string; text?: string; page?: CapturedPage; links?: unknown[] }) {
      if (channel === 'queue.readLinks') return (lists[input.path ?? ''] ?? []).map((url) => ({ url }))
      if (channel === 'queue.add') added.push(input)
      if (channel === 'queue.add') return { batchId: 'b', links: input.links, twins: input.links?.map((_, n) => n) }
      if (channel.startsWith('queue.')) return {}
      if (channel === 'import.run') return { ledger: imported[input.path ?? ''] ?? [] }
      if (channel === 'article.get') return { title: 'Of an archive', snapshots: [] }
      if (channel === 'tag.add') return void added.push(input)
      if (channel === 'page.saveFile') return keep(input.path ?? '')
      return keep(channel === 'page.saveText' ? (input.text ?? '') : (input.page?.url ?? ''), input.page)
    },
    async ask(_call: string, { paths }: { paths: string[] }) {
      const found = paths.flatMap((path) => folders[path] ?? [path])
      return found.map((path) => ({ input: path, path, isWebArchive: path in imported }))
    }
  } as unknown as ArchiveHost
  const ended = new Map<string, (task: Task) => void>()
  const board = taskBoard({
    onChange(task) {
      if (task.state !== 'running') ended.get(task.id)?.(structuredClone(task))
    },
    onDismiss: () => undefined,
    log: () => undefined
  })
  const batches = saveBatches(board, {
    host: async () => host,
    queue: { dispatcher: createDispatcher({ limit: () => 2, gapMs: 0 }), runner: 'r', mine: new Set() },
    capture: (url, { signal }) => capture(url, signal),
    log: () => undefined
  })
  const untilEnd = (id: string | null): Promise<Task> => new Promise((resolve) => ended.set(id ?? '', resolve))
  const run = (inputs: SaveInput[]): Promise<Task> => untilEnd(batches.start(inputs, { tags: [], collection: null }))
  return { kept, added, board, batches, run, untilEnd }
}

const file = (path: string): SaveInput => ({ kind: 'file', path })
const url = (address: string): SaveInput => ({ kind: 'url', url: address })

describe('a batch', () => {
  it('saves files in their order, folders by the pages in them', async () => {
    const { kept, run } = world({ folders: { '/f': ['/f/b.html', '/f/c.html'] } })
    const task = await run([file('/a.html'), file('/f'), { kind: 'text', text: 'A story', url: null }, file('/d.html')])
    expect(kept).toEqual(['/a.html', '/f/b.html', '/f/c.html', 'A story', '/d.html'])
    expect(task).toMatchObject({ state: 'done', progress: { done: 5, total: 5 } })
  })

  it('saves every page of the web archives in a folder, and tells of each', async () => {
    const row = (name: string, status: string) => ({ status, reason: null, url: `https://news.example/${name}` })
    const { added, batches, kept, untilEnd } = world({
      folders: { '/f': ['/f/a.html', '/f/crawl.warc.gz', '/f/empty.wacz'] },
      imported: {
        '/f/empty.wacz': [],
        '/f/crawl.warc.gz': [
          { articleId: 'one', ...row('1', 'new') },
          { articleId: null, ...row('2', 'failed'), reason: 'The record is broken.' },
          { articleId: 'three', ...row('3', 'unchanged') }
        ]
      }
    })
    const task = await untilEnd(batches.start([file('/f')], { tags: ['crawled'], collection: null }))
    expect(kept).toEqual(['/f/a.html'])
    expect(
      task.items.map(({ input, state, articleId, failure }) => [input, state, articleId, failure?.message])
    ).toEqual([
      ['/f/a.html', 'done', 'id-1', undefined],
      ['https://news.example/1', 'done', 'one', undefined],
      ['/f/empty.wacz', 'failed', null, 'There is no page in this web archive. Nothing was changed.'],
      ['https://news.example/2', 'failed', null, 'The record is broken.'],
      ['https://news.example/3', 'done', 'three', undefined]
    ])
    expect(added).toEqual(['one', 'three'].map((id) => ({ tag: 'crawled', ids: [id] })))
  })

  it('loads the pages of a text file that is a list of links, which are not the user’s own words', async () => {
    const links = ['https://a.example/1', 'https://b.example/2']
    const { kept, added, run } = world({ lists: { '/links.txt': links } })
    const task = await run([file('/links.txt'), file('/story.txt')])
    expect(task.items.map(({ input }) => input)).toEqual([...links, '/story.txt'])
    expect([...kept].sort()).toEqual(['/story.txt', ...links])
    expect(added).toMatchObject([{ typed: false }])
  })

  it('goes on when one of them fails, and says which', async () => {
    const { run } = world({ fails: { '/b.html': new ArchiveError('empty', 'The file is empty.') } })
    const task = await run([file('/a.html'), file('/b.html'), file('/c.html')])
    expect(task.state).toBe('done')
    expect(task.items.map(({ input, state, failure }) => [input, state, failure?.message ?? null])).toEqual([
      ['/a.html', 'done', null],
      ['/b.html', 'failed', 'The file is empty.'],
      ['/c.html', 'done', null]
    ])
  })

  it('goes on when something goes wrong inside', async () => {
    const { run } = world({ fails: { '/a.html': new Error('broken') } })
    const task = await run([file('/a.html'), file('/b.html')])
    expect(task.items.map(({ state }) => state)).toEqual(['failed', 'done'])
  })

  it('loads two pages of the web at a time', async () => {
    let now = 0
    let most = 0
    const { run } = world({
      async capture(address) {
        now += 1
        most = Math.max(most, now)
        await new Promise((resolve) => setTimeout(resolve, 5))
        now -= 1
        return page(address)
      }
    })
    const task = await run(['a', 'b', 'c', 'd', 'e'].map((name) => url(`https://${name}.example/`)))
    expect(task.items.every(({ state }) => state === 'done')).toBe(true)
    expect(most).toBe(2)
  })

  it('says what should be known of a page that it kept', async () => {
    const { run } = world({ capture: async (address) => page(address, 'This looks like a sign-in page.') })
    const task = await run([url('https://news.example/')])
    expect(task.items[0]?.remark).toBe('This looks like a sign-in page. 1 part of the page could not be kept.')
  })

  it('of nothing but empty folders fails with a sentence', async () => {
    const { run } = world({ folders: { '/f': [] } })
    expect(await run([file('/f')])).toMatchObject({ state: 'failed', failure: { code: 'empty' } })
  })

  it('that is cancelled keeps what was finished, and what was not can be tried again', async () => {
    let isFirst = true
    const { board, batches, kept, untilEnd } = world({
      capture: (address, signal) =>
        new Promise((resolve, reject) => {
          if (!isFirst) return resolve(page(address))
          signal?.addEventListener('abort', () => reject(new ArchiveError('cancelled', 'Cancelled.')))
        })
    })
    const id = batches.start([file('/a.html'), url('https://news.example/b')], { tags: [], collection: null })
    const end = untilEnd(id)
    setTimeout(() => board.cancel(id ?? ''), 20)
    expect((await end).items.map(({ state }) => state)).toEqual(['done', 'cancelled'])
    isFirst = false
    const again = await untilEnd(batches.retry(id ?? ''))
    expect(again.items.map(({ input, state }) => [input, state])).toEqual([['https://news.example/b', 'done']])
    expect(kept).toEqual(['/a.html', 'https://news.example/b'])
  })

  it('that ended well has nothing to try again', async () => {
    const { batches, run } = world()
    const task = await run([file('/a.html')])
    expect(batches.retry(task.id)).toBeNull()
  })
})
