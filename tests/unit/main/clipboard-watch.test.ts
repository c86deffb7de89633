import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clipboardWatch } from '../../../src/main/clipboard-watch'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function watching(first: string) {
  const clipboard = { text: first, reads: 0 }
  const offered: string[] = []
  const watch = clipboardWatch(
    () => {
      clipboard.reads += 1
      return clipboard.text
    },
    (url) => offered.push(url)
  )
  const copy = async (text: string): Promise<void> => {
    clipboard.text = text
    await vi.advanceTimersByTimeAsync(1_000)
  }
  return { watch, clipboard, offered, copy }
}

describe('watching the clipboard', () => {
  it('offers a link that is copied, once', async () => {
    const { watch, offered, copy } = watching('')
    watch.set(true)
    await copy('https://news.example/a')
    await copy('https://news.example/a')
    await copy('some words')
    await copy('https://news.example/b')
    expect(offered).toEqual(['https://news.example/a', 'https://news.example/b'])
  })

  it('does not offer what was there before', async () => {
    const { watch, offered, copy } = watching('https://news.example/before')
    watch.set(true)
    await copy('https://news.example/before')
    expect(offered).toEqual([])
  })

  it('offers nothing that is no link of the web', async () => {
    const { watch, offered, copy } = watching('')
    watch.set(true)
    for (const text of ['javascript:alert(1)', 'file:///x', 'two https://news.example/a words', 'mailto:a@b'])
      await copy(text)
    expect(offered).toEqual([])
  })

  it('does not look at all while it is off', async () => {
    const { watch, clipboard, copy } = watching('')
    await copy('https://news.example/a')
    watch.set(true)
    watch.set(false)
    const reads = clipboard.reads
    await copy('https://news.example/b')
    expect(clipboard.reads).toBe(reads)
  })
})
