import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { APPLICATION_ID, connect, openDatabase } from '../../../../../src/main/archive/store/database'
import { migrations, schemaVersion } from '../../../../../src/main/archive/store/migrate'
import { tempFolder } from '../../../../support/temp-folder'

/** SHA-256 of each migration that has been released; one more line with each release that has one. */
const released: string[] = []

test('a released migration is never changed', () => {
  const hashes = migrations.map((sql) => createHash('sha256').update(sql).digest('hex'))
  expect(hashes.slice(0, released.length)).toEqual(released)
})

test.each(migrations.map((_, index) => index))('an archive of schema %i is brought to the current one', (version) => {
  const file = join(tempFolder(), 'cuttings.sqlite')
  const old = connect(file)
  old.pragma(`application_id = ${APPLICATION_ID}`)
  for (const sql of migrations.slice(0, version)) old.exec(sql)
  old.pragma(`user_version = ${version}`)
  old.close()
  const db = openDatabase({ file, create: false })
  expect(db.pragma('user_version', { simple: true })).toBe(schemaVersion)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
  expect(existsSync(`${file}.before-${schemaVersion}`)).toBe(version > 0)
})

test('every table is strict', () => {
  const db = openDatabase({ file: join(tempFolder(), 'cuttings.sqlite'), create: true })
  const loose = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  db.close()
  expect(loose).toEqual([])
})

test('a migration that fails leaves the archive as it was', () => {
  const file = join(tempFolder(), 'cuttings.sqlite')
  const old = connect(file)
  old.pragma(`application_id = ${APPLICATION_ID}`)
  old.exec('CREATE TABLE version (in_the_way TEXT)')
  old.close()
  expect(() => openDatabase({ file, create: false })).toThrow()
  const after = connect(file)
  expect(after.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()).toEqual(['version'])
  after.close()
})
