import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readSentences } from '@/failures'

type Words = Record<string, unknown>
/** Words by the file that they stand in. */
type Files = Record<string, Words>
export const LANGUAGES = ['en', 'ar', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** English stands in for what another language lacks. */
const english = import.meta.glob<Words>('../*/strings.ts', { eager: true, import: 'en' })

/** Read when the window is to speak them: nobody waits for languages that they do not use. */
const others: Record<Exclude<Language, 'en'>, () => Promise<Files>> = {
  ar: async () => (await import('./words-ar')).words,
  de: async () => (await import('./words-de')).words
}

/** Every view's words, each under its folder's name. */
function byView(files: Files): [string, Words][] {
  return Object.entries(files).map(([path, words]) => [folderOf(path), words])
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
    resources: { en: Object.fromEntries(byView(english)) },
    interpolation: { escapeValue: false },
    // Left out, each key would be looked at for whether it is a sentence.
    keySeparator: '.',
    nsSeparator: ':',
    react: { useSuspense: false },
    showSupportNotice: false
  })
}

/** Once this has ended, i18next has the language's words. */
export async function readLanguage(language: Language): Promise<void> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'app')) return
  const whole = language === 'ar' ? allPlurals : (words: Words): Words => words
  const [files] = await Promise.all([others[language](), readSentences(language)])
  for (const [view, words] of byView(files)) i18next.addResourceBundle(language, view, whole(words))
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The language chosen in the settings, else the system's where there is a translation. */
export function chosenLanguage(wanted: 'system' | Language, system = navigator.language): Language {
  if (wanted !== 'system') return wanted
  return LANGUAGES.find((language) => system.toLowerCase().split('-')[0] === language) ?? 'en'
}

/** What was asked for last, while words are read. */
let wanted: Language = 'en'

/** Turns the whole window to a language: words, direction, and what screen readers speak. */
export async function turnTo(language: Language): Promise<void> {
  wanted = language
  await readLanguage(language)
  if (wanted !== language) return
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
}
