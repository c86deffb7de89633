// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useMeant } from '@/search/use-meant'

afterEach(cleanup)

function taken(first: { query: string; corrected: string | null; isAnswered: boolean }) {
  const queries: string[] = []
  const onQuery = (query: string): void => void queries.push(query)
  const { result, rerender } = renderHook(
    ({ query, ...answered }: typeof first) => useMeant(query, answered, onQuery),
    { initialProps: first }
  )
  return { queries, rerender, take: () => act(() => result.current?.()), result }
}

test('what was meant is taken over at once where the answer is that of the last keystroke', () => {
  const { queries, take } = taken({ query: 'lighthosue', corrected: 'lighthouse', isAnswered: true })
  take()
  expect(queries).toEqual(['lighthouse'])
})

test('what an earlier keystroke was taken for is not taken over before the answer to the last one is there', () => {
  const { queries, take, rerender } = taken({ query: 'lighthosue ne', corrected: 'lighthouse', isAnswered: false })
  take()
  expect(queries).toEqual([])
  rerender({ query: 'lighthosue ne', corrected: 'lighthouse ne', isAnswered: true })
  expect(queries).toEqual(['lighthouse ne'])
})

test('typing on takes the wish back, and nothing is offered where nothing else was meant', () => {
  const { queries, take, rerender, result } = taken({ query: 'lighthosu', corrected: 'lighthouse', isAnswered: false })
  take()
  rerender({ query: 'lighthosue', corrected: 'lighthouse', isAnswered: true })
  expect(queries).toEqual([])
  rerender({ query: 'lighthouse', corrected: null, isAnswered: true })
  expect(result.current).toBeNull()
})
