import { expect, test } from 'vitest'
import { about, dialogWords } from '../../../src/main/dialog-words'

const blanks = (text: string): string => [...text.matchAll(/\{\w+\}/g)].join()

test.each(['ar', 'de'] as const)('the system’s dialogs say everything in %s', (language) => {
  const english = dialogWords('en', 'en')
  const words = dialogWords('system', `${language}-XX`)
  for (const [key, text] of Object.entries(words)) {
    expect(text.trim(), key).not.toBe('')
    expect(blanks(text), key).toBe(blanks(english[key as keyof typeof english]))
  }
  expect(words.replaceDetail).not.toBe(english.replaceDetail)
  expect(words.noStartDetail).not.toBe(english.noStartDetail)
})

test('a name in a question keeps its direction', () => {
  expect(about(dialogWords('ar', 'en').replaceOne, 'Harbour.html')).toContain('\u2068Harbour.html\u2069')
})
