import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settings } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupFolder, isDue, keepNewest, listBackups, makeBackup } from '../../../src/main/backups'
import type { ArchiveHost } from '../../../src/main/worker/archive-host'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-backups-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string): void => writeFileSync(join(folder, name), 'backup')
const DAY = (day: string, archive = 'archive'): string => `${archive} 2024-05-${day}T10-00-00Z.cuttings-backup.sqlite`

describe('backups', () => {
  it('are beside the archive unless another place was chosen', () => {
    expect(backupFolder(settings.parse({}), '/a/archive')).toBe(join('/a/archive', 'backups'))
    expect(backupFolder(settings.parse({ backup: { folder: '/usb' } }), '/a/archive')).toBe('/usb')
  })

  it('are listed newest first, those of this archive only', async () => {
    for (const name of [
      DAY('01'),
      DAY('03'),
      DAY('02'),
      DAY('04', 'other'),
      'notes.txt',
      'archive x.cuttings-backup.sqlite'
    ])
      put(name)
    expect((await listBackups(folder, 'archive')).map(({ createdAt }) => createdAt)).toEqual([
      '2024-05-03T10:00:00Z',
      '2024-05-02T10:00:00Z',
      '2024-05-01T10:00:00Z'
    ])
  })

  it('are none where there is no folder yet', async () => {
    expect(await listBackups(join(folder, 'missing'), 'archive')).toEqual([])
  })

  it('beyond the newest are removed, and nothing else is', async () => {
    for (const name of [DAY('01'), DAY('02'), DAY('03'), DAY('01', 'other'), 'notes.txt']) put(name)
    await keepNewest(folder, 'archive', 2)
    expect(existsSync(join(folder, DAY('01')))).toBe(false)
    expect((await listBackups(folder, 'archive')).length).toBe(2)
    expect(existsSync(join(folder, DAY('01', 'other')))).toBe(true)
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true)
  })

  it('are made under a name that lists them', async () => {
    const host = {
      async call(_channel: string, { file }: { file: string }) {
        writeFileSync(file, 'backup')
        return { path: file, bytes: 6 }
      }
    } as unknown as ArchiveHost
    const path = await makeBackup(host, join(folder, 'new'), 'archive')
    expect(await listBackups(join(folder, 'new'), 'archive')).toMatchObject([{ path, bytes: 6 }])
  })

  it('are due after a day', () => {
    const newest = { path: '/x', createdAt: '2024-05-01T10:00:00Z', bytes: 1 }
    expect(isDue(undefined, 0)).toBe(true)
    expect(isDue(newest, Date.parse('2024-05-02T09:00:00Z'))).toBe(false)
    expect(isDue(newest, Date.parse('2024-05-02T10:00:00Z'))).toBe(true)
  })
})
