import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSignInStore } from '../../../../src/main/sign-in/sign-in-store'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-sign-ins-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openSignInStore(folder)
const file = (): string => join(folder, 'sign-ins.json')
const good = { id: '0123456789abcdef', site: 'example.org', address: 'https://example.org/', addedAt: '2026-01-01' }

describe('the list of signed-in sites', () => {
  it('is empty at first, and nothing is written for that', () => {
    expect(open().all()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  it('has each site once, is there at the next start, and knows when one was used', () => {
    const { id } = open().ensure('example.org', 'https://example.org/')
    expect(open().ensure('example.org', 'https://example.org/login')).toMatchObject({ id, usedAt: null })
    open().ensure('example.net', 'https://example.net/')
    open().used(id)
    expect(open().all()).toMatchObject([{ id, address: 'https://example.org/login' }, { site: 'example.net' }])
    expect(open().all()[0]?.usedAt).toMatch(/^\d{4}-/)
    expect(open().all()[1]?.usedAt).toBeNull()
  })

  it('forgets what is removed', () => {
    const store = open()
    const { id } = store.ensure('example.org', 'https://example.org/')
    store.ensure('example.net', 'https://example.net/')
    store.remove([id])
    expect(open().all()).toMatchObject([{ site: 'example.net' }])
    expect(readFileSync(file(), 'utf8')).not.toContain('example.org')
  })

  it.each(['', 'nonsense', '[]', '{"profiles":"all"}'])('damaged to %j is set aside', (text) => {
    writeFileSync(file(), text)
    expect(open().all()).toEqual([])
    expect(readdirSync(folder).filter((name) => name.includes('.damaged-'))).toHaveLength(1)
  })

  it('leaves out an entry that makes no sense, above all one whose id leads elsewhere, and keeps the others', () => {
    const bad = [
      { ...good, id: '../../archive' },
      { ...good, id: '' },
      { ...good, site: 'not a site' },
      { ...good, address: 'file:///etc/passwd' },
      { ...good, usedAt: 5 },
      null,
      'x'
    ]
    writeFileSync(file(), JSON.stringify({ profiles: [...bad, good, good, { ...good, site: 'example.net' }] }))
    expect(open().all()).toEqual([{ ...good, usedAt: null }])
  })
})
