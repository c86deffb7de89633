import { describe, expect, test } from 'vitest'
import { normaliseHost, normaliseUrl } from '../../../../../src/main/archive/identity/normalise-url'

const page = 'https://news.example.org/world/2024/03/flood'

describe('the same page under another address', () => {
  test.each([
    ['another scheme', 'http://news.example.org/world/2024/03/flood'],
    ['a trailing slash', `${page}/`],
    ['a fragment', `${page}#comments`],
    ['tracking parameters', `${page}?utm_source=x&utm_medium=y&fbclid=abc&gclid=1&mc_cid=2`],
    ['www', 'https://www.news.example.org/world/2024/03/flood'],
    ['the mobile host', 'https://m.news.example.org/world/2024/03/flood'],
    ['the AMP host', 'https://amp.news.example.org/world/2024/03/flood'],
    ['an AMP ending', `${page}/amp`],
    ['an AMP ending with slash', `${page}/amp/`],
    ['an AMP file ending', `${page}.amp`],
    ['an AMP prefix', 'https://news.example.org/amp/world/2024/03/flood'],
    ['an AMP parameter', `${page}?amp=1`],
    ['Google’s AMP viewer', 'https://www.google.com/amp/s/news.example.org/world/2024/03/flood'],
    ['the AMP cache', 'https://news-example-org.cdn.ampproject.org/c/s/news.example.org/world/2024/03/flood'],
    ['capital letters in the host', 'https://NEWS.Example.ORG/world/2024/03/flood'],
    ['the default port', 'https://news.example.org:443/world/2024/03/flood'],
    ['an index file', 'https://news.example.org/world/2024/03/flood/index.html'],
    ['a doubled slash', 'https://news.example.org//world/2024/03/flood']
  ])('%s', (_, url) => {
    expect(normaliseUrl(url)).toEqual(normaliseUrl(page))
  })

  test('the order of parameters does not matter, their values do', () => {
    expect(normaliseUrl('https://a.example/x?id=1&p=2')).toEqual(normaliseUrl('https://a.example/x?p=2&id=1'))
    expect(normaliseUrl('https://a.example/x?id=1')).not.toEqual(normaliseUrl('https://a.example/x?id=2'))
  })

  test('percent-encoding does not matter', () => {
    expect(normaliseUrl('https://a.example/خبر')).toEqual(normaliseUrl('https://a.example/%D8%AE%D8%A8%D8%B1'))
  })
})

test('different pages stay different', () => {
  const urls = [
    page,
    'https://news.example.org/world/2024/03/flood-2',
    'https://news.example.org/world/2024/03',
    'https://other.example.org/world/2024/03/flood',
    'https://news.example.org:8443/world/2024/03/flood',
    'https://news.example.org/#!/world',
    'https://news.example.org/'
  ]
  expect(new Set(urls.map((url) => JSON.stringify(normaliseUrl(url)))).size).toBe(urls.length)
})

test.each(['', 'no address', 'mailto:a@b.example', 'file:///etc/passwd', 'javascript:alert(1)', 'http://'])(
  '%j is not a web address',
  (text) => {
    expect(normaliseUrl(text)).toBeNull()
  }
)

test('a short host keeps its name', () => {
  expect(normaliseHost('amp.dev')).toBe('amp.dev')
  expect(normaliseHost('m.example')).toBe('m.example')
  expect(normaliseHost('www.m.example.org')).toBe('example.org')
})

test('an address with broken encoding is still an address', () => {
  expect(normaliseUrl('https://a.example/%E0%A4%A')).toMatchObject({ host: 'a.example' })
})
