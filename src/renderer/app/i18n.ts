import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

type Words = Record<string, unknown>
export const LANGUAGES = ['en', 'ar', 'de'] as const
export type Language = (typeof LANGUAGES)[number]
type Strings = Partial<Record<Language, Words>>

/** Every view's words, each under its folder's name. German stands in a file of its own. */
const files: [string, Strings][] = [
  ...Object.entries(import.meta.glob<Strings>('../*/strings.ts', { eager: true })),
  ...Object.entries(import.meta.glob<Strings>('../*/german.ts', { eager: true }))
]

function resources(language: Language): Record<string, Words> {
  return Object.fromEntries(
    files.flatMap(([path, strings]) => {
      const words = strings[language]
      return words ? [[folderOf(path), allPlurals(words)]] : []
    })
  )
}

const PLURALS = ['zero', 'two', 'few', 'many']

/** Arabic has six plural forms; where a text needs no more than `_one` and `_other`, `_other` stands for the rest. */
function allPlurals(words: Words): Words {
  const more = Object.entries(words).flatMap(([key, text]) =>
    key.endsWith('_other') ? PLURALS.map((form) => [key.replace(/other$/, form), text]) : []
  )
  return { ...Object.fromEntries(more), ...words }
}

function folderOf(path: string): string {
  const folder = path.split('/').at(-2) ?? path
  // The path to this folder's own file is './strings.ts'.
  return folder === '.' ? 'app' : folder
}

export function startLanguage(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    resources: Object.fromEntries(LANGUAGES.map((language) => [language, resources(language)])),
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false
  })
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The language chosen in the settings, else the system's where there is a translation. */
export function chosenLanguage(wanted: 'system' | Language, system = navigator.language): Language {
  if (wanted !== 'system') return wanted
  return LANGUAGES.find((language) => system.toLowerCase().split('-')[0] === language) ?? 'en'
}

/** Turns the whole window to a language: words, direction, and what screen readers speak. */
export function turnTo(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  void i18next.changeLanguage(language)
}
