import { deedInEnglish, deedKind, readDeed } from '@shared/deed'
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { deedInWords } from '@/app/deed-in-words'
import { LANGUAGES } from '@/app/i18n'
import { startAllLanguages } from '../../../support/all-languages'

beforeAll(startAllLanguages)

test('every deed is told in every language, at the time that it is shown', () => {
  for (const language of LANGUAGES) {
    const t = i18next.getFixedT(language, 'app')
    for (const kind of deedKind.options) {
      for (const count of [1, 2, 3, 11, 100]) {
        const words = deedInWords({ kind, count, name: 'Hafen', other: 'See' }, t)
        expect(words, `${language} ${kind}`).not.toMatch(/deed_|\{\{|^$/)
      }
    }
  }
  const german = i18next.getFixedT('de', 'app')
  expect(deedInWords({ kind: 'delete', count: 3 }, german)).toBe('3 Artikel löschen')
})

test('what an earlier version wrote down is told as it was written', () => {
  expect(readDeed('Tag 3 articles “sea”')).toEqual({ kind: 'told', name: 'Tag 3 articles “sea”' })
  expect(readDeed('{"kind":"nonsense"}')).toMatchObject({ kind: 'told' })
  expect(deedInEnglish(readDeed(JSON.stringify({ kind: 'delete', count: 1 })))).toBe('Delete 1 article')
})
