import { expect, it } from 'vitest'
import { referrerFor } from '../../../../src/main/capture/fetch-part'

const PAGE = 'https://herald.example/world/flood?full=1#top'

it('the own site is told the page, without what stands behind the hash', () => {
  expect(referrerFor('https://herald.example/a.png', PAGE)).toEqual({
    referer: 'https://herald.example/world/flood?full=1'
  })
})

it('other sites are told the site alone, because Chromium refuses to send them more', () => {
  expect(referrerFor('https://cdn.example/a.png', PAGE)).toEqual({ referer: 'https://herald.example/' })
})

it('nothing is told over an open connection', () => {
  expect(referrerFor('http://cdn.example/a.png', PAGE)).toEqual({})
  expect(referrerFor('http://cdn.example/a.png', 'http://herald.example/x')).toEqual({
    referer: 'http://herald.example/'
  })
})
