import { beforeEach, expect, it, vi } from 'vitest'

const all = { filter: {}, sort: 'saved', limit: 20, offset: 0 } as const
const call = vi.fn()
let tell: (event: string, payload: unknown) => void = () => undefined

async function client(): Promise<typeof import('@/app/archive-client')> {
  vi.resetModules()
  return import('@/app/archive-client')
}

beforeEach(() => {
  call.mockReset().mockImplementation(async () => ({ ok: true, value: { total: 1, items: [] } }))
  const listen = (hear: typeof tell): void => {
    tell = hear
  }
  vi.stubGlobal('window', { cuttings: { call, listen } })
})

it('what was asked ahead is the answer to who asks the same first', async () => {
  const { ask, askAhead } = await client()
  askAhead('article.list', all)
  await ask('article.list', all)
  expect(call).toHaveBeenCalledTimes(1)
  await ask('article.list', all)
  expect(call).toHaveBeenCalledTimes(2)
})

it('what was asked ahead of a change is asked again', async () => {
  const { ask, askAhead } = await client()
  askAhead('article.list', all)
  tell('library.changed', {})
  await ask('article.list', all)
  expect(call).toHaveBeenCalledTimes(2)
})

it('what failed ahead is asked again', async () => {
  const { ask, askAhead } = await client()
  call.mockImplementationOnce(async () => ({ ok: false, code: 'archive-missing', message: 'None.' }))
  askAhead('article.list', all)
  expect(await ask('article.list', all)).toMatchObject({ total: 1 })
})

it('what was asked ahead can be had without waiting once it is there, by one', async () => {
  const { answeredAhead, askAhead } = await client()
  const there = askAhead('article.list', all)
  expect(answeredAhead('article.list', all)).toBeNull()
  await there
  expect(answeredAhead('article.list', all)).toMatchObject({ total: 1 })
  expect(answeredAhead('article.list', all)).toBeNull()
})

it('what is there of before a change is nobody’s', async () => {
  const { answeredAhead, askAhead } = await client()
  await askAhead('article.list', all)
  tell('library.changed', {})
  expect(answeredAhead('article.list', all)).toBeNull()
})

it('a link that was told before somebody listened is heard by who listens first', async () => {
  const { askAhead, listen } = await client()
  await askAhead('article.list', all)
  tell('link.offered', { url: 'https://example.org/', from: 'browser' })
  const heard = vi.fn()
  listen('link.offered', heard)()
  listen('link.offered', heard)
  expect(heard).toHaveBeenCalledTimes(1)
  tell('link.offered', { url: 'https://example.org/2', from: 'browser' })
  expect(heard).toHaveBeenCalledTimes(2)
})

it('what was told before the window listened at all is heard once by each who listens for it', async () => {
  const listen = (hear: typeof tell): void => hear('archive.switched', { state: 'open' })
  vi.stubGlobal('window', { cuttings: { call, listen } })
  const fresh = await client()
  const heard = vi.fn()
  fresh.listen('settings.changed', vi.fn())
  fresh.listen('archive.switched', heard)
  expect(heard).toHaveBeenCalledTimes(1)
})
