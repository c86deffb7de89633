import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, it } from 'vitest'
import { MOST_LED, stayOnPage } from '../../../../src/main/capture/stay-on-page'

function led(url: string, isHeld = false) {
  const contents = Object.assign(new EventEmitter(), { clearHistory: () => undefined })
  stayOnPage(contents as unknown as WebContents, () => isHeld)
  return (initiator: unknown = null): boolean => {
    let isStopped = false
    contents.emit('will-navigate', { url, initiator, preventDefault: () => (isStopped = true) })
    return !isStopped
  }
}

it('a page may lead on to another, but not without end', () => {
  const lead = led('https://news.example/next')
  expect(Array.from({ length: MOST_LED + 5 }, () => lead()).filter(Boolean)).toHaveLength(MOST_LED)
})

it('not to what is no page of the web, not when it is read, and not by a frame in it', () => {
  expect(led('file:///etc/passwd')()).toBe(false)
  expect(led('https://news.example/next', true)()).toBe(false)
  expect(led('https://news.example/next')({ parent: {} })).toBe(false)
  expect(led('https://news.example/next')({ parent: null })).toBe(true)
})
