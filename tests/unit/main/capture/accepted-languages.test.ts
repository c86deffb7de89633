import { expect, test } from 'vitest'
import { acceptedLanguages } from '../../../../src/main/capture/accepted-languages'

test.each([
  ['each once, and the language itself', ['en-US', 'en-US'], 'en-US,en'],
  ['after all forms of it', ['de-AT', 'de-DE', 'en'], 'de-AT,de-DE,de,en'],
  ['in the order of the system', ['zh-Hant-TW', 'en-GB', 'ar'], 'zh-Hant-TW,zh,en-GB,en,ar'],
  ['nothing that is no language', ['C', 'POSIX.UTF-8', ''], 'en']
])('%s', (_what, preferred, accepted) => {
  expect(acceptedLanguages(preferred)).toBe(accepted)
})
