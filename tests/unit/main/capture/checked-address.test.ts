import { describe, expect, it } from 'vitest'
import { checkedAddress } from '../../../../src/main/capture/checked-address'

describe('an address to capture', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['  http://news.example  ', 'http://news.example/'],
    ['news.example/story', 'https://news.example/story'],
    ['localhost:8080/x', 'https://localhost:8080/x'],
    ['https://user:secret@news.example/', 'https://news.example/'],
    ['HTTPS://NEWS.EXAMPLE/A', 'https://news.example/A'],
    ['https://أخبار.example/خبر', 'https://xn--igbicxr.example/%D8%AE%D8%A8%D8%B1']
  ])('%s is asked for as %s', (given, asked) => {
    expect(checkedAddress(given)).toBe(asked)
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'cuttings://blob/x',
    'cuttings-app://bundle/',
    'chrome://settings',
    'data:text/html,x',
    'about:blank',
    'https://',
    'not an address',
    ''
  ])('%j is refused with a sentence', (given) => {
    expect(() => checkedAddress(given)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})
