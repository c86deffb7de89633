// @vitest-environment happy-dom
import type { ArchiveState } from '@shared/contract'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { told } from '@/app/told'
import { useArchive } from '@/app/use-archive'

afterEach(cleanup)

test('an answer that is older than what was told meanwhile does not shut the window', async () => {
  let answer: (state: ArchiveState) => void = () => undefined
  let tell: (state: ArchiveState) => void = () => undefined
  const archive = told<ArchiveState>(
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
    (put) => {
      tell = put
    }
  )
  const which = { folder: '/a', name: 'a' }
  const { result } = renderHook(() => useArchive(archive))
  expect(result.current).toBeNull()
  act(() => tell({ state: 'open', ...which }))
  await act(async () => answer({ state: 'opening', ...which }))
  expect(result.current).toMatchObject({ state: 'open' })
  expect(await archive.asked).toMatchObject({ state: 'open' })
})
