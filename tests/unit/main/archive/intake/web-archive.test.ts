import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPageFile } from '../../../../../src/main/archive/intake'
import { tempFolder } from '../../../../support/temp-folder'

/** As Safari writes it: a page in windows-1252 at an address with an umlaut, a picture, a frame. */
const BINARY =
  'YnBsaXN0MDDTAQIDBA0TXxAPV2ViTWFpblJlc291cmNlXxATV2ViU3ViZnJhbWVBcmNoaXZlc18QD1dlYlN1YnJlc291cmNlc9QFBgcICQoLDF8QD1dlYlJlc291cmNlRGF0YV8QE1dlYlJlc291cmNlTUlNRVR5cGVfEBtXZWJSZXNvdXJjZVRleHRFbmNvZGluZ05hbWVeV2ViUmVzb3VyY2VVUkxPEQEMPCFkb2N0eXBlIGh0bWw+PGh0bWw+PGhlYWQ+PHRpdGxlPkZlcnJpZXMgc2FpbCBlYXJseTwvdGl0bGU+PC9oZWFkPjxib2R5PjxhcnRpY2xlPjxoMT5GZXJyaWVzIHNhaWwgZWFybHk8L2gxPjxwPlRoZSBmZXJyeSBjb21wYW55IHNhaWQgb24gVHVlc2RheSB0aGF0IHRoZSB3aW50ZXIgdGltZXRhYmxlIHdvdWxkIGJlZ2luIHR3byB3ZWVrcyBlYXJsaWVyIJYgdHdvIJcgdGhhbiBwbGFubmVkLjwvcD48aW1nIHNyYz0iYS5wbmciPjwvYXJ0aWNsZT48L2JvZHk+PC9odG1sPll0ZXh0L2h0bWxcd2luZG93cy0xMjUybxAdAGgAdAB0AHAAcwA6AC8ALwBoAGUAcgBhAGwAZAAuAGUAeABhAG0AcABsAGUALwBmAOQAaAByAGUAbqEO0QEP1AUGBwgQChESTDxwPmZyYW1lPC9wPlVVVEYtOF8QHGh0dHBzOi8vaGVyYWxkLmV4YW1wbGUvZnJhbWWhFNMFBggVFhdPEEaJUE5HDQoaCgAAAA1JSERSAAAAAQAAAAEIBgAAAB8VxIkAAAANSURBVHjaY2T4z1APAAOGAYBaNH1rAAAAAElFTkSuQmCCWWltYWdlL3BuZ18QHGh0dHBzOi8vaGVyYWxkLmV4YW1wbGUvYS5wbmcACAAPACEANwBJAFIAZAB6AJgApwG3AcEBzgILAg0CEAIZAiYCLAJLAk0CVAKdAqcAAAAAAAACAQAAAAAAAAAYAAAAAAAAAAAAAAAAAAACxg=='

function fileOf(bytes: Buffer | string): string {
  const path = join(tempFolder(), 'page.webarchive')
  writeFileSync(path, bytes)
  return path
}

const data = (text: string): string => `<data>\n${Buffer.from(text).toString('base64')}\n</data>`

test('a web archive of Safari is the page in it, with its pictures and frames', async () => {
  const page = await readPageFile(fileOf(Buffer.from(BINARY, 'base64')))
  expect(page.url).toBe('https://herald.example/f%C3%A4hren')
  expect(page.content).toContain('two weeks earlier – two — than planned')
  expect(page.resources.map(({ url, mime }) => [url, mime])).toEqual([
    ['https://herald.example/a.png', 'image/png'],
    ['https://herald.example/frame', 'text/html']
  ])
  expect(page.original?.mime).toBe('application/x-webarchive')
})

test('also one written as XML', async () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key>${data('<html><body><p>The ferries sail early.</p></body></html>')}<key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key><string>https://herald.example/a?b=1&amp;c=2</string></dict><key>WebSubresources</key><array><dict><key>WebResourceData</key>${data('p{}')}<key>WebResourceMIMEType</key><string>text/css</string><key>WebResourceURL</key><string>https://herald.example/a.css</string></dict></array></dict></plist>`
  const page = await readPageFile(fileOf(xml))
  expect(page).toMatchObject({ url: 'https://herald.example/a?b=1&c=2', contentType: 'text/html' })
  expect(page.content).toContain('The ferries sail early.')
  expect(page.resources).toHaveLength(1)
})

test('one that is cut off or altered anywhere is read or refused in a sentence, never more', async () => {
  const whole = Buffer.from(BINARY, 'base64')
  for (let at = 60; at < whole.length; at += 7) {
    const altered = Buffer.from(whole)
    altered[at] = 255
    for (const bytes of [whole.subarray(0, at), altered]) {
      const read = await readPageFile(fileOf(bytes)).then(
        ({ content }) => content,
        (error: Error) => error.message
      )
      expect(read).toMatch(/Nothing was changed|</)
    }
  }
})
