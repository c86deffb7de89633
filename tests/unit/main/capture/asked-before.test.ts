import type { WireResponse } from '@shared/captured-page'
import { expect, it } from 'vitest'
import { askedBefore } from '../../../../src/main/capture/asked-before'

function answer(url: string, requestHeaders: [string, string][], headers: [string, string][]): WireResponse {
  const rest = { method: 'GET', type: 'image', at: '2024-10-08T09:30:00Z', status: 200, statusText: 'OK' }
  return { url, requestHeaders, headers, ...rest }
}

const ASKED: [string, string][] = [
  ['Accept', 'image/avif'],
  ['Origin', 'https://herald.example'],
  ['User-Agent', 'x']
]
const before = askedBefore([
  answer('https://cdn.example/a.png', ASKED, [['Access-Control-Allow-Origin', '*']]),
  answer('https://cdn.example/b.woff2', ASKED, [['cache-control', 'private, no-store']]),
  answer('https://herald.example/c.png', ASKED, [])
])

it('a part is asked for again as the page asked for it', () => {
  expect(before.headersFor('https://cdn.example/a.png')).toEqual({
    accept: 'image/avif',
    origin: 'https://herald.example'
  })
  expect(before.headersFor('https://cdn.example/never.png')).toEqual({})
})

it('what its site shares with nobody, the page did not get', () => {
  const urls = ['https://cdn.example/a.png', 'https://cdn.example/b.woff2', 'https://herald.example/c.png']
  expect(urls.map(before.isUnshared)).toEqual([false, true, false])
})

it('what must not be kept may be another thing the next time', () => {
  expect(before.isFleeting('https://cdn.example/b.woff2')).toBe(true)
  expect(before.isFleeting('https://cdn.example/a.png')).toBe(false)
})

it('what is shared with everybody is asked for without cookies, as the page did', () => {
  const allowed: [string, string][] = [
    ['access-control-allow-origin', 'https://herald.example'],
    ['access-control-allow-credentials', 'true']
  ]
  const { isAnonymous } = askedBefore([
    answer('https://cdn.example/a.woff2', ASKED, [['access-control-allow-origin', '*']]),
    answer('https://cdn.example/b.woff2', ASKED, allowed),
    answer('https://cdn.example/c.png', [['accept', 'image/avif']], [])
  ])
  const urls = ['a.woff2', 'b.woff2', 'c.png'].map((name) => `https://cdn.example/${name}`)
  expect(urls.map(isAnonymous)).toEqual([true, false, false])
})
