import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchive, restoreBackup } from '../../../../src/main/archive'
import { connect } from '../../../../src/main/archive/store/database'
import { savePage, tempArchive } from '../../../support/temp-archive'
import { tempFolder } from '../../../support/temp-folder'

const fileOf = (folder: string): string => join(folder, 'cuttings.sqlite')

describe('opening', () => {
  test('a folder without an archive is refused unless one may be made', async () => {
    const folder = join(tempFolder(), 'new', 'archive')
    await expect(openArchive({ folder })).rejects.toMatchObject({ code: 'archive-missing' })
    expect(existsSync(folder)).toBe(false)
    await tempArchive(folder)
    expect(existsSync(fileOf(folder))).toBe(true)
  })

  test('a file that is no database is refused and left as it is', async () => {
    const folder = tempFolder()
    writeFileSync(fileOf(folder), 'this is a text, and a rather long one, but no database at all')
    await expect(openArchive({ folder, create: true })).rejects.toMatchObject({ code: 'archive-damaged' })
    expect(readFileSync(fileOf(folder), 'utf8')).toContain('rather long')
  })

  test('another program’s database is refused and left as it is', async () => {
    const folder = tempFolder()
    const db = connect(fileOf(folder))
    db.exec('CREATE TABLE bookmark (url TEXT)')
    db.close()
    await expect(openArchive({ folder, create: true })).rejects.toMatchObject({ code: 'archive-damaged' })
  })

  test('an archive from a newer version is refused and left as it is', async () => {
    const folder = tempFolder()
    await (await openArchive({ folder, create: true })).close()
    const db = connect(fileOf(folder))
    db.pragma('user_version = 99')
    db.close()
    const before = statSync(fileOf(folder)).mtimeMs
    await expect(openArchive({ folder, create: true })).rejects.toMatchObject({ code: 'archive-newer' })
    expect(statSync(fileOf(folder)).mtimeMs).toBe(before)
  })

  test('a damaged archive is told, not repaired in secret', async () => {
    const folder = tempFolder()
    const archive = await openArchive({ folder, create: true })
    for (let n = 0; n < 20; n++) await savePage(archive, `page-${n}`)
    await archive.close()
    const bytes = readFileSync(fileOf(folder))
    bytes.fill(0xa5, 4096, bytes.length - 4096)
    writeFileSync(fileOf(folder), bytes)
    const reading = openArchive({ folder }).then(async (opened) => {
      try {
        return await opened.article.list({})
      } finally {
        await opened.close()
      }
    })
    await expect(reading).rejects.toMatchObject({ code: 'archive-damaged' })
  })

  test('an archive that another program holds is told', async () => {
    const folder = tempFolder()
    const archive = await tempArchive(folder)
    await savePage(archive, 'one')
    const other = connect(fileOf(folder))
    other.pragma('busy_timeout = 0')
    other.exec('BEGIN IMMEDIATE')
    const { setBusyTimeout } = await import('../../../../src/main/archive/store/database')
    setBusyTimeout(50)
    try {
      const impatient = await openArchive({ folder })
      await expect(savePage(impatient, 'two')).rejects.toMatchObject({ code: 'archive-locked' })
      expect(await impatient.article.list({})).toMatchObject({ total: 1 })
      await impatient.close()
    } finally {
      setBusyTimeout(null)
      other.exec('ROLLBACK')
      other.close()
    }
    expect((await savePage(archive, 'two')).status).toBe('new')
  })

  test('a folder that cannot be made is told', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    await expect(openArchive({ folder: join(folder, 'file', 'archive'), create: true })).rejects.toMatchObject({
      code: 'read-only'
    })
    await expect(openArchive({ folder: join(folder, 'file'), create: true })).rejects.toMatchObject({
      code: 'archive-damaged'
    })
  })

  test('two openings of one archive see each other’s work', async () => {
    const folder = tempFolder()
    const [one, two] = [await tempArchive(folder), await tempArchive(folder)]
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        savePage(n % 2 === 0 ? one : two, `page-${n}`, { title: `Story number ${n}` })
      )
    )
    expect(await one.article.list({})).toMatchObject({ total: 20 })
    expect(await two.article.list({})).toMatchObject({ total: 20 })
    expect(await one.library.verify({})).toMatchObject({ ok: true, articles: 20 })
  })
})

test('a page of the database that was overwritten is found, and the archive still answers', async () => {
  const folder = tempFolder()
  const whole = await tempArchive(folder)
  await savePage(whole, 'one')
  await whole.close()
  overwriteTable(fileOf(folder), 'highlight')
  const archive = await tempArchive(folder)
  const report = await archive.library.verify({})
  expect(report).toMatchObject({ ok: false, articles: 1 })
  expect(report.problems[0]).toContain('The database is damaged')
  expect(await archive.article.list({})).toMatchObject({ total: 1 })
})

function overwriteTable(file: string, table: string): void {
  const db = connect(file)
  const size = db.pragma('page_size', { simple: true }) as number
  const page = db.prepare<[string], number>('SELECT rootpage FROM sqlite_master WHERE name = ?').pluck().get(table) ?? 0
  db.close()
  const bytes = readFileSync(file)
  bytes.fill(0xff, (page - 1) * size, page * size)
  writeFileSync(file, bytes)
}

describe('backup', () => {
  test('a backup of a live archive is a whole archive', async () => {
    const archive = await tempArchive()
    const { articleId } = await savePage(archive, 'one')
    const file = join(tempFolder(), 'deep', 'backup.sqlite')
    expect(await archive.backup.create({ file })).toMatchObject({ path: file, bytes: statSync(file).size })
    await expect(archive.backup.create({ file })).rejects.toMatchObject({ code: 'exists' })
    const folder = tempFolder()
    await restoreBackup({ file, folder })
    const restored = await tempArchive(folder)
    expect(await restored.article.get({ id: articleId })).toEqual(await archive.article.get({ id: articleId }))
    expect(await restored.library.verify({})).toMatchObject({ ok: true })
  })

  test('restoring keeps the archive as it was beside it', async () => {
    const folder = tempFolder()
    const archive = await openArchive({ folder, create: true })
    await savePage(archive, 'one')
    const file = join(tempFolder(), 'backup.sqlite')
    await archive.backup.create({ file })
    await savePage(archive, 'two')
    await archive.close()
    await restoreBackup({ file, folder })
    expect(await (await tempArchive(folder)).article.list({})).toMatchObject({ total: 1 })
    const { readdirSync } = await import('node:fs')
    expect(readdirSync(folder).some((name) => name.startsWith('replaced-'))).toBe(true)
  })

  test.each([
    ['a text', 'no backup, just words'],
    ['an empty file', '']
  ])('%s is not taken for a backup', async (_, content) => {
    const folder = tempFolder()
    const archive = await openArchive({ folder, create: true })
    await savePage(archive, 'one')
    await archive.close()
    const file = join(tempFolder(), 'backup.sqlite')
    writeFileSync(file, content)
    await expect(restoreBackup({ file, folder })).rejects.toMatchObject({ code: 'unreadable' })
    expect(await (await tempArchive(folder)).article.list({})).toMatchObject({ total: 1 })
  })

  test('a cancelled backup leaves no file', async () => {
    const archive = await tempArchive()
    await savePage(archive, 'one')
    const folder = join(tempFolder(), 'backups')
    mkdirSync(folder)
    const signal = AbortSignal.abort()
    await expect(archive.backup.create({ file: join(folder, 'b.sqlite') }, { signal })).rejects.toThrow()
    const { readdirSync } = await import('node:fs')
    expect(readdirSync(folder)).toEqual([])
  })
})
