import i18next from 'i18next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLanguage, turnTo } from '@/app/i18n'

beforeAll(startLanguage)
afterAll(() => turnTo('en'))

test('the window speaks what was asked for last, whichever language was read first', async () => {
  await Promise.all([turnTo('ar'), turnTo('de')])
  expect(i18next.language).toBe('de')
  expect(document.documentElement).toMatchObject({ lang: 'de', dir: 'ltr' })
  expect(i18next.t('library')).toBe('Bibliothek')
  await turnTo('ar')
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' })
  expect(i18next.t('library')).toBe('المكتبة')
})
