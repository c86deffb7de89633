import { LANGUAGES, readLanguage, startLanguage } from '@/app/i18n'

/** The window's words, in every language at once. */
export async function startAllLanguages(): Promise<void> {
  startLanguage()
  await Promise.all(LANGUAGES.map(readLanguage))
}
