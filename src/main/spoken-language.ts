import type { Settings } from '@shared/settings'

export type SpokenLanguage = Exclude<Settings['language'], 'system'>

const SPOKEN: readonly SpokenLanguage[] = ['en', 'ar', 'de']

/** The chosen language, else the system's where there are words in it. */
export function spokenLanguage(language: Settings['language'], locale: string): SpokenLanguage {
  if (language !== 'system') return language
  return SPOKEN.find((each) => locale.toLowerCase().split('-')[0] === each) ?? 'en'
}
