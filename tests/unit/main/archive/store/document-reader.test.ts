import { expect, test } from 'vitest'
import { TEXTS } from '../../../../../src/main/archive/store/document-reader'
import { tempStore } from '../../../../support/temp-store'

test('the texts of a few articles are looked up by their ids, and not among all articles', () => {
  const plan = tempStore().db.prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${TEXTS}`).all('[]')
  expect(plan.map(({ detail }) => detail)).toContainEqual(expect.stringMatching(/^SEARCH article USING .*\(id=\?\)$/))
})
