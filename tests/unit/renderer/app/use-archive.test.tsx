// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useArchive } from '@/app/use-archive'

afterEach(cleanup)

test('an answer that is older than what was told meanwhile does not shut the window', async () => {
  let answer: (reply: unknown) => void = () => undefined
  let tell: (event: string, payload: unknown) => void = () => undefined
  const call = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  Object.assign(window, { cuttings: { call, listen: (hear: typeof tell) => (tell = hear) } })
  const which = { folder: '/a', name: 'a' }
  const { result } = renderHook(() => useArchive())
  expect(result.current).toBeNull()
  act(() => tell('archive.switched', { state: 'open', ...which }))
  await act(async () => answer({ ok: true, value: { state: 'opening', ...which } }))
  expect(result.current).toMatchObject({ state: 'open' })
})
