import { belongsTo, signInFor, siteOf } from '@shared/site'
import { expect, test } from 'vitest'

test.each([
  ['example.org', 'example.org'],
  ['  WWW.Example.org/login?next=/a ', 'example.org'],
  ['https://user:word@meine.zeitung.example:8443/a', 'meine.zeitung.example:8443'],
  ['http://127.0.0.1:8080', '127.0.0.1:8080'],
  ['http://[::1]:8080/', '[::1]:8080'],
  ['localhost', 'localhost'],
  ['www.org', 'www.org'],
  ['https://example.org./', 'example.org'],
  ['zürich.example', 'xn--zrich-kva.example']
])('%j names the site %s', (given, site) => expect(siteOf(given)).toBe(site))

test.each(['', 'two words', 'org', 'ftp://example.org', 'file:///etc/passwd', 'javascript:alert(1)', 'https://'])(
  '%j names none',
  (given) => expect(siteOf(given)).toBeNull()
)

test('a page belongs to the site of its host or of one above, and to no other', () => {
  for (const page of ['https://example.org/a', 'http://www.example.org', 'https://abo.example.org/b'])
    expect(belongsTo(page, 'example.org'), page).toBe(true)
  for (const page of [
    'https://example.com',
    'https://badexample.org',
    'https://example.org.evil.net',
    'https://evil.net/example.org',
    'https://example.org@evil.net',
    'https://example.org:8443',
    'ftp://example.org',
    'nonsense'
  ])
    expect(belongsTo(page, 'example.org'), page).toBe(false)
  expect(belongsTo('http://10.0.0.5:81/', '10.0.0.5:80')).toBe(false)
})

test('of two sites, the one that is named most closely counts', () => {
  const all = [{ site: 'example.org' }, { site: 'abo.example.org' }]
  expect(signInFor('https://abo.example.org/a', all)).toEqual({ site: 'abo.example.org' })
  expect(signInFor('https://www.example.org/a', all)).toEqual({ site: 'example.org' })
  expect(signInFor('https://example.net/a', all)).toBeNull()
})
