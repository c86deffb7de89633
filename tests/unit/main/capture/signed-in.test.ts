import type { CapturedPage } from '@shared/captured-page'
import type { Session } from 'electron'
import { expect, test } from 'vitest'
import { asSignedIn } from '../../../../src/main/capture/signed-in'
import { withoutSecrets } from '../../../../src/main/capture/without-secrets'
import { capturedPage } from '../../../support/pages'

const TOKEN = 'b64/aGVsbG8td29ybGQ=='
const session = { cookies: { get: async () => [{ name: 's', value: TOKEN, httpOnly: true }] } } as unknown as Session
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

test('nothing that is kept of a signed-in capture holds what the site knows the user by', async () => {
  const coded = encodeURIComponent(TOKEN)
  const page: CapturedPage = {
    ...capturedPage({
      content: `<p>ä ${TOKEN}</p><a href="/out?key=${coded}">out</a>`,
      url: `https://example.org/?s=${coded}`
    }),
    resources: [
      {
        url: `https://example.org/a.css?s=${TOKEN}`,
        mime: 'text/css',
        bytes: bytes(`/* ä ${TOKEN} */`),
        headers: { 'x-auth-token': 'x' }
      },
      { url: 'https://example.org/a.png', mime: 'image/png', bytes: bytes(`\x89PNG`) }
    ],
    wire: [
      {
        url: `https://example.org/me?s=${TOKEN}`,
        method: 'GET',
        type: 'xhr',
        at: '2026-01-01T00:00:00Z',
        requestHeaders: [
          ['Accept', '*/*'],
          ['X-Member', 'mara'],
          ['Referer', `https://example.org/?s=${coded}`]
        ],
        status: 200,
        statusText: 'OK',
        headers: [
          ['content-type', 'application/json'],
          ['x-session-id', 'mara'],
          ['link', `</a?s=${TOKEN}>`]
        ],
        body: bytes('{"token":"other"}')
      }
    ],
    missing: [{ url: `https://example.org/b?s=${TOKEN}`, reason: 'It is gone.' }]
  }
  const clean = await asSignedIn(page, session, { site: 'example.org', cookies: [] })
  const text = JSON.stringify(clean, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString() : value
  )
  expect(text).not.toContain(TOKEN)
  expect(text).not.toContain(coded)
  expect(text).not.toMatch(/mara|x-auth-token|"body"/)
  expect(clean.profile).toBe('example.org')
  expect(clean.content).toContain('<p>ä [removed]</p>')
  expect(Buffer.from(clean.resources[0]?.bytes ?? []).toString()).toBe('/* ä [removed] */')
  expect(clean.wire?.[0]?.requestHeaders.map(([name]) => name)).toEqual(['Accept', 'Referer'])
})

test.each([
  ['a word that a cookie happens to hold', { value: 'accepted', httpOnly: true }],
  ['a short number', { value: '1' }],
  ['the page visited last', { value: 'https://example.org/world/tunnel-2' }],
  ['the same in an address', { value: 'https%3A%2F%2Fexample.org%2Fworld%2Ftunnel-2' }],
  ['nothing', { value: '', httpOnly: true }]
])('%s is no secret', (_, cookie) => {
  const text = 'accepted 1 https://example.org/world/tunnel-2 https%3A%2F%2Fexample.org%2Fworld%2Ftunnel-2'
  expect(withoutSecrets([cookie])(text)).toBe(text)
})
