const NUKTA = /\u093C/g
const CHANDRABINDU = '\u0901'
/** The open o of English words, which many write as a long a: डॉक्टर, डाक्टर. */
const OPEN_O: Record<string, string> = { '\u0949': '\u093E', ऑ: 'आ' }
const ANUSVARA = '\u0902'

/** Hindi is written with and without the dot of borrowed sounds, and with either sign for nasal vowels. */
export function foldDevanagari(char: string): string {
  if (Object.hasOwn(OPEN_O, char)) return OPEN_O[char] ?? char
  return char === CHANDRABINDU ? ANUSVARA : char.normalize('NFD').replace(NUKTA, '')
}

/** A nasal before a consonant of its own row: `हिन्दी` is written `हिंदी` as well. */
const NASALS =
  /[\u0919](?=\u094D[\u0915-\u0918])|\u091E(?=\u094D[\u091A-\u091D])|\u0923(?=\u094D[\u091F-\u0922])|\u0928(?=\u094D[\u0924-\u0927])|\u092E(?=\u094D[\u092A-\u092D])/
const WITH_VIRAMA = new RegExp(`(?:${NASALS.source})\u094D`, 'g')

/** In Bengali that of the first row alone: ডেঙ্গু, ডেংগু. */
const BENGALI_NASAL = /\u0999\u09CD(?=[\u0995-\u0998])/g
const BENGALI_ANUSVARA = '\u0982'
const IS_INDIAN = /[\u0900-\u09FF]/

export function withAnusvara(folded: string): string {
  if (!IS_INDIAN.test(folded)) return folded
  return folded.replace(WITH_VIRAMA, ANUSVARA).replace(BENGALI_NASAL, BENGALI_ANUSVARA)
}
