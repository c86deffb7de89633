import type { DragEvent } from 'react'
import { expect, test, vi } from 'vitest'
import { droppedArticles, startArticleDrag } from '@/app/article-drag'

function drag(ids: string[]) {
  const data = new Map<string, string>()
  const setDragImage = vi.fn<(image: Element) => void>()
  const dataTransfer = { setData: (kind: string, text: string) => data.set(kind, text), setDragImage }
  startArticleDrag({ dataTransfer } as unknown as DragEvent, ids)
  return { ids: droppedArticles([...data.values()][0] ?? ''), image: setDragImage.mock.calls[0]?.[0] }
}

test('several articles are dragged as their number, one as its row', async () => {
  const many = drag(['a', 'b', 'c'])
  expect(many.ids).toEqual(['a', 'b', 'c'])
  expect(many.image?.textContent).toBe('3')
  await vi.waitFor(() => expect(many.image?.isConnected).toBe(false))
  expect(drag(['a']).image).toBeUndefined()
})

test('what somebody else dropped under this name is no article', () => {
  expect(droppedArticles('{')).toEqual([])
  expect(droppedArticles('[1, "a"]')).toEqual(['a'])
})
