import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type CommandLineRun, commandLine } from '../../support/command-line'
import { articleHtml } from '../../support/pages'
import { tempFolder } from '../../support/temp-folder'
import { response } from '../../support/warc'

let folder = ''
let archive = ''

beforeEach(() => {
  folder = tempFolder()
  archive = join(folder, 'archive')
})

const json = (...args: string[]): Promise<CommandLineRun> => commandLine(['--archive', archive, '--json', ...args])
const path = (name: string): string => join(folder, name)

function page(name: string, title: string, sentence = `${title}, and it went on for the whole of the day.`): string {
  const file = path(name)
  mkdirSync(join(file, '..'), { recursive: true })
  const link = `<link rel="canonical" href="https://news.example/${encodeURIComponent(title)}">`
  writeFileSync(file, articleHtml({ title, paragraphs: [sentence, sentence, sentence], head: link }))
  return file
}

async function saved(...titles: string[]): Promise<string[]> {
  const files = titles.map((title, index) => page(`${index}.html`, title))
  const { lines } = await json('add', ...files)
  return lines.map(({ articleId }) => String(articleId))
}

describe('add', () => {
  test('one line an input, in order; a bad one does not stop the rest', async () => {
    writeFileSync(path('empty.html'), '')
    const inputs = [page('a.html', 'The first'), path('empty.html'), path('nowhere.html'), page('b.html', 'The second')]
    const { code, lines } = await json('add', ...inputs)
    expect(code).toBe(1)
    expect(lines.map(({ input }) => input)).toEqual(inputs)
    expect(lines.map(({ ok }) => ok)).toEqual([true, false, false, true])
    expect(lines[0]).toMatchObject({ title: 'The first', status: 'new', articleId: expect.any(String) })
    expect(lines[1]).toMatchObject({ code: 'empty', message: expect.stringMatching(/\.$/) })
    expect(lines[2]).toMatchObject({ code: 'not-found' })
  })

  test('new, unchanged, new version', async () => {
    const first = page('a.html', 'Bridge')
    expect((await json('add', first)).lines).toMatchObject([{ status: 'new' }])
    expect((await json('add', first)).lines).toMatchObject([{ status: 'unchanged' }])
    page('a.html', 'Bridge', 'The bridge will stay closed for longer than anybody had thought on Monday.')
    expect((await json('add', first)).lines).toMatchObject([{ status: 'new-version' }])
  })

  test('folders are walked; what is no page is passed over; a path is told with its folder', async () => {
    page('in/deep/a.html', 'Deep')
    page('in/b.html', 'Flat')
    writeFileSync(path('in/notes.xlsx'), 'not a page')
    const { code, lines } = await json('add', path('in'))
    expect(code).toBe(0)
    expect(lines.map(({ input }) => input).sort()).toEqual([path('in/b.html'), path('in/deep/a.html')])
  })

  test('web archives in a folder are saved like those that are named, a line a page', async () => {
    page('in/a.html', 'Beside it')
    const pages = ['Harbour', 'Council'].map((title) => {
      const url = `https://news.example/${title}`
      return response({ url, body: articleHtml({ title, paragraphs: [`${title}, and all that was said there.`] }) })
    })
    writeFileSync(path('in/all.warc'), Buffer.concat(pages))
    const { code, lines } = await json('add', path('in'))
    expect(code).toBe(0)
    expect(lines.map(({ input, title }) => [input, title])).toEqual([
      [path('in/a.html'), 'Beside it'],
      [path('in/all.warc'), 'Harbour'],
      [path('in/all.warc'), 'Council']
    ])
  })

  test('a page from standard input, with the address it came from, a tag and a collection', async () => {
    const args = ['add', '-', '--url', 'https://news.example/x', '--tag', 'war', '--collection', 'Elections/2024']
    const { code, lines } = await commandLine(
      ['--archive', archive, '--json', ...args],
      articleHtml({ title: 'Piped' })
    )
    expect(code).toBe(0)
    expect(lines).toMatchObject([{ ok: true, input: '-', title: 'Piped' }])
    const shown = await json('show', String(lines[0]?.articleId))
    expect(shown.lines).toMatchObject([
      { url: 'https://news.example/x', tags: ['war'], collections: ['Elections/2024'] }
    ])
  })
})

describe('reading', () => {
  test('list is paged and filtered by tag and collection', async () => {
    const [first = '', second = ''] = await saved('One', 'Two', 'Three')
    await json('tag', 'add', 'x', first)
    await json('collection', 'add', 'A/B', second)
    expect((await json('list', '--limit', '2')).lines).toHaveLength(2)
    expect((await json('list', '--offset', '2')).lines).toHaveLength(1)
    expect((await json('list', '--tag', 'x')).lines).toMatchObject([{ id: first, tags: ['x'] }])
    expect((await json('list', '--collection', 'A')).lines).toMatchObject([{ id: second }])
    expect(Object.keys((await json('list')).lines[0] ?? {})).toEqual(
      expect.arrayContaining(['id', 'title', 'url', 'siteName', 'byline', 'publishedAt', 'capturedAt', 'tags'])
    )
  })

  test('search: exact total, hits with snippets; a strange query is no error', async () => {
    const [first = ''] = await saved('Harbour closed', 'Harbour opened', 'Something else')
    const { code, lines } = await json('search', 'harbour', '--limit', '1')
    expect(code).toBe(0)
    expect(lines).toMatchObject([{ query: 'harbour', total: 2, relaxed: false, corrected: null }])
    expect((await json('search', 'title:closed')).lines).toMatchObject([{ total: 1, hits: [{ id: first }] }])
    for (const query of ['', '"', '((((', 'title:', '-', 'AND OR NOT', '*', 'before:yesterdayish']) {
      expect((await json('search', query)).code).toBe(0)
    }
  })

  test('search tells where else than in the passage it was found, authors by their names', async () => {
    const head = '<meta name="author" content="Ada Quill">'
    writeFileSync(path('a.html'), articleHtml({ title: 'Bridge', paragraphs: ['The bridge is shut.'], head }))
    await json('add', path('a.html'), '--tag', 'roads')
    const search = async (query: string) => (await commandLine(['--archive', archive, 'search', query])).stdout
    expect(await search('quill')).toContain('(in byline: Ada Quill)')
    expect(await search('roads')).toContain('(in tag)')
    expect(await search('bridge')).not.toContain('(in ')
  })

  test('a batch of queries, one line each, in order', async () => {
    await saved('Harbour closed')
    const batch = await commandLine(['--archive', archive, '--json', 'search', '--batch', '-'], 'harbour\nnothing\n')
    expect(batch.lines).toMatchObject([
      { query: 'harbour', total: 1 },
      { query: 'nothing', total: 0 }
    ])
  })

  test('show in four forms; an article that is not there fails', async () => {
    const [id = ''] = await saved('Harbour closed')
    expect((await json('show', id)).lines).toMatchObject([
      { id, title: 'Harbour closed', snapshots: [{ missing: [] }] }
    ])
    const run = (form: string): Promise<CommandLineRun> => commandLine(['--archive', archive, 'show', id, '--as', form])
    expect((await run('text')).stdout).toContain('it went on for the whole')
    expect((await run('markdown')).stdout).toContain('# Harbour closed')
    expect((await run('html')).stdout).toMatch(/^<!doctype html>/i)
    expect((await json('show', 'no-such-id')).code).toBe(1)
  })

  test('extract opens and makes no archive', async () => {
    const { code, lines } = await json('extract', page('a.html', 'Harbour closed'), path('nowhere'))
    expect(code).toBe(1)
    expect(lines).toMatchObject([
      { ok: true, title: 'Harbour closed' },
      { ok: false, code: 'not-found' }
    ])
    expect(readdirSync(folder)).toEqual(['a.html'])
  })
})

describe('ordering', () => {
  test('tags: add, list, rename, merge, remove', async () => {
    const [first = '', second = ''] = await saved('One', 'Two')
    expect((await json('tag', 'add', 'war', first, second)).lines).toMatchObject([
      { ok: true, tag: 'war', articles: 2 }
    ])
    await json('tag', 'add', 'peace', first)
    await json('tag', 'rename', 'war', 'conflict')
    await json('tag', 'merge', 'peace', 'conflict')
    expect((await json('tag', 'list')).lines).toMatchObject([{ ok: true, tag: 'conflict', articles: 2 }])
    await json('tag', 'remove', 'conflict', first)
    expect((await json('list', '--tag', 'conflict')).lines).toMatchObject([{ id: second }])
  })

  test('collections: create, add, remove, list, delete', async () => {
    const [first = ''] = await saved('One')
    await json('collection', 'create', 'Elections/2024')
    await json('collection', 'add', 'Elections/2024', first)
    expect((await json('collection', 'list')).lines).toMatchObject([
      { collection: 'Elections', articles: 1 },
      { collection: 'Elections/2024', articles: 1 }
    ])
    await json('collection', 'remove', 'Elections/2024', first)
    await json('collection', 'delete', 'Elections')
    expect((await json('collection', 'list')).lines).toEqual([])
    expect((await json('list')).lines).toHaveLength(1)
  })

  test('trash: delete, list, restore, empty', async () => {
    const [first = '', second = ''] = await saved('One', 'Two')
    expect((await json('delete', first, second, 'unknown')).lines.map(({ ok }) => ok)).toEqual([true, true, false])
    expect((await json('list')).lines).toEqual([])
    expect((await json('trash', 'list')).lines).toHaveLength(2)
    await json('restore', first)
    await json('trash', 'empty')
    expect((await json('list')).lines).toMatchObject([{ id: first }])
    expect((await json('show', second)).code).toBe(1)
    expect((await json('verify')).lines).toMatchObject([{ ok: true, articles: 1, problems: [] }])
  })
})

describe('keeping and handing over', () => {
  test('export writes what was asked for, and replaces nothing unasked', async () => {
    await saved('One', 'Two')
    const to = path('out.json')
    const run = (...more: string[]): Promise<CommandLineRun> =>
      json('export', '--to', to, '--format', 'json', '--all', ...more)
    expect((await run()).lines).toMatchObject([{ ok: true, format: 'json', articles: 2, path: to }])
    const before = readFileSync(to)
    expect((await run()).code).toBe(1)
    expect(readFileSync(to)).toEqual(before)
    expect((await run('--overwrite')).code).toBe(0)
  })

  test('a backup brings back what was there, and keeps what it replaced', async () => {
    await saved('The old bridge')
    const copy = path('copy.sqlite')
    expect((await json('backup', copy)).lines).toMatchObject([{ ok: true, path: copy, bytes: expect.any(Number) }])
    await json('add', page('later.html', 'Later'))
    expect((await json('restore-backup', copy)).code).toBe(0)
    expect((await json('list')).lines).toMatchObject([{ title: 'The old bridge' }])
  })

  test('stats, reindex and generated articles', async () => {
    expect((await json('seed-demo', '--articles', '30', '--seed', '7')).lines).toEqual([{ ok: true, articles: 30 }])
    expect((await json('stats')).lines).toMatchObject([{ articles: 30 }])
    expect((await json('reindex')).lines).toMatchObject([{ ok: true, articles: 30, tookMs: expect.any(Number) }])
  })
})

describe('exit codes', () => {
  test('wrong usage is 2', async () => {
    for (const args of [
      ['frobnicate'],
      ['add'],
      ['list', '--limit', 'many'],
      ['show', 'x', '--as', 'smoke'],
      ['--nope']
    ])
      expect((await json(...args)).code).toBe(2)
  })

  test('an archive that is missing, damaged or a file is 3, with a sentence', async () => {
    expect(await json('list')).toMatchObject({ code: 3, stdout: '', stderr: expect.stringMatching(/\.\n$/) })
    mkdirSync(archive)
    writeFileSync(join(archive, 'cuttings.sqlite'), 'no database at all, only words that somebody wrote')
    expect((await json('list')).code).toBe(3)
    expect((await json('add', page('a.html', 'A'))).code).toBe(3)
    archive = path('a.html')
    expect((await json('list')).code).toBe(3)
  })

  test('help and version are 0', async () => {
    expect(await commandLine(['--version'])).toMatchObject({ code: 0 })
    expect((await commandLine(['--help'])).stdout).toContain('Usage: cuttings')
  })
})
