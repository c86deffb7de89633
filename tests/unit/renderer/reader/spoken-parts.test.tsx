import { expect, test } from 'vitest'
import { spokenParts, voiceFor } from '@/reader/spoken-parts'

test('each part of a text is read once, in order', () => {
  const root = document.createElement('article')
  root.innerHTML = '<h1>Title</h1><p>First  words</p><ul><li><p>Inside</p></li><li>Second</li></ul><p> </p>'
  expect(spokenParts(root).map(({ text }) => text)).toEqual(['Title', 'First words', 'Inside', 'Second'])
})

test('a text is read by a voice of its language, or not at all', () => {
  const voices = [
    { lang: 'en_US', default: true },
    { lang: 'en-GB', default: false },
    { lang: 'ar-SA', default: false }
  ]
  expect(voiceFor(voices, 'en-gb')?.lang).toBe('en-GB')
  expect(voiceFor(voices, 'en')?.lang).toBe('en_US')
  expect(voiceFor(voices, 'ar')?.lang).toBe('ar-SA')
  expect(voiceFor(voices, 'fa')).toBeNull()
  expect(voiceFor(voices, null)?.lang).toBe('en_US')
})
