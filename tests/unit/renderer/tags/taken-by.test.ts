import { expect, test } from 'vitest'
import { takenBy } from '@/tags/taken-by'

const tags = ['coast', 'Arms Trade', 'ساحل'].map((name) => ({ name, articles: 1, color: null }))
const coast = { name: 'coast' }

test('a name is taken however it is spelt', () => {
  expect(takenBy(tags, ' arms  trade', coast)?.name).toBe('Arms Trade')
  expect(takenBy(tags, 'ساحل', coast)?.name).toBe('ساحل')
})

test('a tag may change the spelling of its own name, and have one that is free', () => {
  expect(takenBy(tags, 'Coast', coast)).toBeNull()
  expect(takenBy(tags, 'shore', coast)).toBeNull()
})
