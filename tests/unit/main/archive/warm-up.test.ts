import { expect, test, vi } from 'vitest'
import * as extraction from '../../../../src/main/archive/extract'
import { readForNothing } from '../../../../src/main/archive/warm-up'

test('the page that is read beforehand goes the whole way of an article', () => {
  const extract = vi.spyOn(extraction, 'extract')
  readForNothing()
  const article = extract.mock.results[0]?.value
  expect(article).toMatchObject({ title: 'A headline', language: 'en' })
  expect(article.images).toHaveLength(1)
})
