import type { Cookie } from 'electron'
import { expect, test } from 'vitest'
import { asGiven, cookiesOfSite } from '../../../../src/main/sign-in/site-cookies'

const cookie = (domain: string, more: Partial<Cookie> = {}): Cookie =>
  ({ name: 'session', value: 'secret', domain, path: '/', sameSite: 'lax', ...more }) as Cookie

test('a site gets its own cookies and those of its domain, and none of those who helped to sign in', () => {
  const domains = [
    '.example.org',
    'example.org',
    'abo.example.org',
    '.accounts.example',
    'badexample.org',
    '.org.example'
  ]
  const of = (site: string) =>
    cookiesOfSite(
      site,
      domains.map((each) => cookie(each))
    ).map(({ domain }) => domain)
  expect(of('example.org')).toEqual(['.example.org', 'example.org', 'abo.example.org'])
  expect(of('abo.example.org')).toEqual(['.example.org', 'example.org', 'abo.example.org'])
  expect(of('shop.example.org')).toEqual(['.example.org', 'example.org'])
  expect(cookiesOfSite('127.0.0.1:8080', [cookie('127.0.0.1')])).toHaveLength(1)
  expect(cookiesOfSite('[::1]:8080', [cookie('[::1]')])).toHaveLength(1)
})

test('a cookie is handed on with all its limits', () => {
  const given = asGiven(
    cookie('abo.example.org', { hostOnly: true, secure: true, httpOnly: true, path: '/a', sameSite: 'strict' })
  )
  expect(given).toEqual({
    url: 'https://abo.example.org/a',
    name: 'session',
    value: 'secret',
    path: '/a',
    secure: true,
    httpOnly: true,
    sameSite: 'strict'
  })
  expect(asGiven(cookie('.example.org', { expirationDate: 5 }))).toMatchObject({
    url: 'http://example.org/',
    domain: '.example.org',
    expirationDate: 5
  })
})
