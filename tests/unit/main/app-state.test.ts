import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openAppState } from '../../../src/main/app-state'

const folder = mkdtempSync(join(tmpdir(), 'cuttings-state-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is written down when it is another, and not when it is the same again', () => {
  const file = join(folder, 'state.json')
  const state = openAppState(folder)
  state.change({ recentArchives: ['/a'] })
  const { ino } = statSync(file)
  // Each writing puts a new file in place.
  state.change({ recentArchives: ['/a'] })
  expect(statSync(file).ino).toBe(ino)
  state.change({ recentArchives: ['/b', '/a'] })
  expect(statSync(file).ino).not.toBe(ino)
  expect(openAppState(folder).get().recentArchives).toEqual(['/b', '/a'])
})
