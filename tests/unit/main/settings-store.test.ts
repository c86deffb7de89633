import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settings as schema } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings } from '../../../src/main/settings-store'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (): ReturnType<typeof openSettings> => openSettings(folder, () => undefined)
const file = (): string => join(folder, 'settings.json')

describe('settings', () => {
  it('begin with the defaults, and nothing is written for that', () => {
    expect(open().get()).toEqual(schema.parse({}))
    expect(readdirSync(folder)).toEqual([])
  })

  it('are there again at the next start', () => {
    open().change({ theme: 'dark', reader: { fontSize: 24 } })
    expect(open().get()).toMatchObject({ theme: 'dark', reader: { fontSize: 24, width: 68 } })
  })

  it('tell of each change', () => {
    const told: string[] = []
    openSettings(folder, ({ theme }) => told.push(theme)).change({ theme: 'light' })
    expect(told).toEqual(['light'])
  })

  it.each(['', 'not json', '[]', '{"theme":"purple"}', '{"reader":{"fontSize":1}}'])(
    'damaged to %j are set aside, and the defaults serve',
    (damaged) => {
      writeFileSync(file(), damaged)
      expect(open().get()).toEqual(schema.parse({}))
      const kept = readdirSync(folder).filter((name) => name.startsWith('settings.json.damaged-'))
      expect(kept).toHaveLength(1)
      expect(readFileSync(join(folder, kept[0] ?? ''), 'utf8')).toBe(damaged)
    }
  )

  it('leave no half-written file behind', () => {
    const settings = open()
    settings.change({ theme: 'dark' })
    settings.change({ theme: 'light' })
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
})
