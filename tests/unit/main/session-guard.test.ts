import { describe, expect, it } from 'vitest'
import { ownRequests } from '../../../src/main/session-guard'

describe('the window may ask for', () => {
  it.each(['cuttings-app://bundle/', 'cuttings://blob/x', 'data:image/png,x', 'blob:cuttings-app://bundle/1'])(
    '%s',
    (url) => {
      expect(ownRequests({ devServer: null })(url)).toBe(true)
    }
  )

  it.each([
    'https://news.example/',
    'http://localhost:5173/',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'ftp://news.example/',
    'devtools://devtools/',
    'cuttings-app://elsewhere/',
    'chrome-extension://x/'
  ])('not for %s', (url) => {
    expect(ownRequests({ devServer: null })(url)).toBe(false)
  })

  it('the development server, while developing, and no other', () => {
    const isOwn = ownRequests({ devServer: 'http://localhost:5173' })
    expect(isOwn('http://localhost:5173/src/main.tsx')).toBe(true)
    expect(isOwn('ws://localhost:5173/')).toBe(true)
    expect(isOwn('http://localhost:51730/')).toBe(false)
  })
})
