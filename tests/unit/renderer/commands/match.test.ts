import { expect, test } from 'vitest'
import { fit } from '../../../../src/renderer/commands/match'

const best = (typed: string, names: string[]) =>
  names.filter((name) => fit(typed, name) > 0).sort((a, b) => fit(typed, b) - fit(typed, a))

test('the beginning of a name is better than the beginning of a word, and that than the inside', () => {
  expect(best('tag', ['Vintage', 'Manage tags', 'Tag…'])).toEqual(['Tag…', 'Manage tags', 'Vintage'])
})

test('all words must fit, in any order', () => {
  expect(best('list rows', ['Show the list as rows', 'Show the list as cards'])).toEqual(['Show the list as rows'])
})

test('initials find a name', () => {
  expect(fit('gta', 'Go to all articles')).toBeGreaterThan(0)
  expect(fit('gtx', 'Go to all articles')).toBe(0)
})

test('accents, case and Arabic letter forms do not matter', () => {
  expect(fit('ELEC', 'Élections')).toBeGreaterThan(0)
  expect(fit('احمد', 'أحمد')).toBeGreaterThan(0)
  expect(fit('选举', '地方选举')).toBeGreaterThan(0)
})

test('nothing typed fits everything alike', () => {
  expect(fit('', 'a')).toBe(fit('  ', 'b'))
})
