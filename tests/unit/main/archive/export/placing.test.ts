import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportFormat } from '@shared/export'
import { describe, expect, test } from 'vitest'
import { type ExportReader, exportArticles } from '../../../../../src/main/archive/export'
import { tempFolder } from '../../../../support/temp-folder'
import { article, illustrated, readerOf } from './articles'

const formats: ExportFormat[] = ['html', 'markdown', 'json', 'csv']

function run(format: ExportFormat, to: string, reader: ExportReader, overwrite = false, signal?: AbortSignal) {
  return exportArticles({ format, to, selection: { filter: {} }, overwrite }, reader, { signal })
}

/** The second article cannot be read. */
function breaking(): ExportReader {
  const reader = readerOf(illustrated(), article(), article())
  return {
    ...reader,
    article(id) {
      if (id === 'article1') throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      return reader.article(id)
    }
  }
}

describe.each(formats)('an export as %s', (format) => {
  test('makes the folders that are missing', async () => {
    const to = join(tempFolder(), 'deep', 'er', 'out')
    expect(await run(format, to, readerOf(article()))).toEqual({ format, articles: 1, path: to })
    expect(existsSync(to)).toBe(true)
    expect(readdirSync(join(to, '..'))).toEqual(['out'])
  })

  test('leaves what exists alone, and replaces it when asked', async () => {
    const to = join(tempFolder(), 'out')
    await run(format, to, readerOf(article({ text: 'as it was', html: '<p>as it was</p>' })))
    const before = contents(to)
    const second = readerOf(article({ text: 'as it is now', html: '<p>as it is now</p>' }))
    await expect(run(format, to, second)).rejects.toMatchObject({ code: 'exists' })
    expect(contents(to)).toEqual(before)
    await run(format, to, second, true)
    expect(Object.values(contents(to)).join()).toContain('as it is now')
    expect(Object.values(contents(to)).join()).not.toContain('as it was')
  })

  test('that fails half-way leaves nothing, not even folders', async () => {
    const folder = tempFolder()
    await expect(run(format, join(folder, 'new', 'out'), breaking())).rejects.toMatchObject({ code: 'disk-full' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('that fails half-way leaves an earlier export as it was', async () => {
    const to = join(tempFolder(), 'out')
    await run(format, to, readerOf(article({ text: 'first' })))
    const before = contents(to)
    await expect(run(format, to, breaking(), true)).rejects.toMatchObject({ code: 'disk-full' })
    expect(contents(to)).toEqual(before)
    expect(readdirSync(join(to, '..'))).toEqual(['out'])
  })

  test('that is cancelled leaves nothing', async () => {
    const folder = tempFolder()
    const stop = new AbortController()
    const reader = readerOf(article(), article())
    const cancelling: ExportReader = {
      ...reader,
      article(id) {
        stop.abort()
        return reader.article(id)
      }
    }
    await expect(run(format, join(folder, 'out'), cancelling, false, stop.signal)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  test('tells how far it is, and that it is done', async () => {
    const told: number[] = []
    await exportArticles(
      { format, to: join(tempFolder(), 'out'), selection: { filter: {} }, overwrite: false },
      readerOf(article(), article(), article()),
      { onProgress: ({ done, total }) => told.push(done, total ?? -1) }
    )
    expect(told.slice(-2)).toEqual([3, 3])
  })
})

describe('an export into a folder that exists', () => {
  test('leaves other files in it as they are', async () => {
    const to = tempFolder()
    writeFileSync(join(to, 'mine.txt'), 'mine')
    await run('html', to, readerOf(article()), true)
    expect(readFileSync(join(to, 'mine.txt'), 'utf8')).toBe('mine')
    expect(readdirSync(to)).toContain('index.html')
  })

  test('may bring a picture that an earlier one brought', async () => {
    const to = join(tempFolder(), 'vault')
    await run('markdown', to, readerOf(illustrated({ title: 'One' })))
    await run('markdown', to, readerOf(illustrated({ title: 'Two' })))
    expect(readdirSync(to).sort()).toEqual(['2024-03-05 One.md', '2024-03-05 Two.md', 'images'])
  })

  test('changes nothing where a folder stands in the place of a file', async () => {
    const to = join(tempFolder(), 'out')
    await run('html', to, readerOf(article({ title: 'A' })))
    const before = contents(to)
    mkdirSync(join(to, '2024-03-05 B.html'))
    const attempt = run('html', to, readerOf(article({ title: 'A', note: 'changed' }), article({ title: 'B' })), true)
    await expect(attempt).rejects.toMatchObject({ code: 'exists' })
    expect(contents(to)).toEqual(before)
  })

  test('is refused where the folder is a file', async () => {
    const to = join(tempFolder(), 'taken')
    writeFileSync(to, 'mine')
    await expect(run('markdown', to, readerOf(article()), true)).rejects.toMatchObject({ code: 'exists' })
    expect(readFileSync(to, 'utf8')).toBe('mine')
  })
})

test('a link that leads nowhere is not written through', async () => {
  const folder = tempFolder()
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out.json'))
  await expect(run('json', join(folder, 'out.json'), readerOf(article()))).rejects.toMatchObject({ code: 'exists' })
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false)
})

test('a file where a folder of the path should be is told in words', async () => {
  const file = join(tempFolder(), 'file')
  writeFileSync(file, '')
  await expect(run('json', join(file, 'out.json'), readerOf(article()))).rejects.toMatchObject({ code: 'read-only' })
})

/** Every file below a path, with what is in it. */
function contents(path: string): Record<string, string> {
  if (!existsSync(path)) return {}
  try {
    return Object.assign({}, ...readdirSync(path).map((name) => contents(join(path, name))))
  } catch {
    return { [path]: readFileSync(path, 'utf8') }
  }
}
