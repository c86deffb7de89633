import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { chosenLanguage, directionOf } from '@/app/i18n'
import { startAllLanguages } from '../../../support/all-languages'

beforeAll(startAllLanguages)

describe('the language of the window', () => {
  it.each([0, 1, 2, 3, 11, 100])('counts %i articles in Arabic words, not in English ones', (count) => {
    expect(i18next.t('deleted', { ns: 'app', lng: 'ar', count })).toMatch(/^[^A-Za-z]+$/)
  })

  it('follows the system where nothing else is chosen', () => {
    expect(chosenLanguage('system', 'ar-EG')).toBe('ar')
    expect(chosenLanguage('system', 'fr-FR')).toBe('en')
    expect(chosenLanguage('system', 'de-AT')).toBe('de')
    expect(chosenLanguage('en', 'ar-EG')).toBe('en')
  })

  it('counts in German with the number as it is written there', () => {
    expect(i18next.t('running', { ns: 'capture', lng: 'de', count: 1 })).toBe('1 Vorgang läuft')
    expect(i18next.t('running', { ns: 'capture', lng: 'de', count: 2 })).toBe('2 Vorgänge laufen')
  })

  it('runs from right to left in Arabic', () => {
    expect(directionOf('ar')).toBe('rtl')
    expect(directionOf('en')).toBe('ltr')
  })
})
