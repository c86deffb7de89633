import { beforeEach, expect, it, vi } from 'vitest'
import { earlyAnswers } from '../../../src/preload/early-answers'

const rows = { filter: {}, sort: 'newest', limit: 20, offset: 0 }
const values: Record<string, unknown> = {
  'settings.get': { sort: 'newest' },
  'archive.current': { state: 'open' },
  'article.list': { total: 0, items: [] }
}
const main = vi.fn()
const asked = (): string[] => main.mock.calls.map(([channel]) => channel)

beforeEach(() => {
  main.mockReset().mockImplementation(async (channel: string) => ({ ok: true, value: values[channel] }))
})

async function begun() {
  const early = earlyAnswers(main)
  await vi.waitFor(() => expect(asked()).toContain('article.list'))
  return early
}

it('settings, archive and first rows are asked for before the window’s code is there, and once', async () => {
  const { call } = await begun()
  await call('settings.get', {})
  await call('archive.current', {})
  expect(await call('article.list', rows)).toMatchObject({ ok: true, value: { total: 0 } })
  expect(main).toHaveBeenCalledTimes(3)
  await call('settings.get', {})
  expect(main).toHaveBeenCalledTimes(4)
})

it('an answer that is older than what was told is nobody’s', async () => {
  const { call, told } = await begun()
  told('library.changed', {})
  await call('article.list', rows)
  await call('settings.get', {})
  expect(main).toHaveBeenCalledTimes(5)
})

it('an archive that has opened meanwhile is the one whose rows were asked for', async () => {
  const { call, told } = await begun()
  told('archive.switched', { state: 'open' })
  await call('article.list', rows)
  expect(main).toHaveBeenCalledTimes(3)
  told('archive.switched', { state: 'opening' })
  await call('archive.current', {})
  expect(main).toHaveBeenCalledTimes(4)
})

it('an archive that is still being opened answers for its rows', async () => {
  const early = earlyAnswers(main)
  early.told('archive.switched', { state: 'opening' })
  await vi.waitFor(() => expect(asked()).toContain('article.list'))
  await early.call('article.list', rows)
  expect(main).toHaveBeenCalledTimes(3)
})

it('once a list was asked for, nothing early is left', async () => {
  const { call } = await begun()
  await call('article.list', { ...rows, sort: 'title' })
  await call('article.list', rows)
  expect(asked().filter((channel) => channel === 'article.list')).toHaveLength(3)
})

it('where main did not listen yet, it is asked again', async () => {
  main.mockRejectedValueOnce(new Error('No handler')).mockRejectedValueOnce(new Error('No handler'))
  const { call } = earlyAnswers(main)
  expect(await call('archive.current', {})).toMatchObject({ ok: true })
  expect(await call('settings.get', {})).toMatchObject({ ok: true })
})
