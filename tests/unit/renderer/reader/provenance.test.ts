import { expect, test } from 'vitest'
import { placeOf } from '../../../../src/renderer/reader/provenance'
import { article } from '../../main/archive/export/articles'

test('values are told with the kind of place and its name; what has no value or no known place is not', () => {
  const given = article({
    title: 'The bridge',
    byline: ['Ada North', 'Jon Vik'],
    section: null,
    provenance: { title: 'meta:og:title', byline: 'element:byline', section: 'url', language: 'somewhere' }
  })
  expect(placeOf(given)).toEqual([
    { field: 'title', value: 'The bridge', kind: 'meta', detail: 'og:title' },
    { field: 'byline', value: 'Ada North, Jon Vik', kind: 'element', detail: '' }
  ])
})
