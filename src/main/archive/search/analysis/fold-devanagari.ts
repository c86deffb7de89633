const NUKTA = /\u093C/g
const CHANDRABINDU = '\u0901'
const ANUSVARA = '\u0902'

/** Hindi is written with and without the dot of borrowed sounds, and with either sign for nasal vowels. */
export function foldDevanagari(char: string): string {
  return char === CHANDRABINDU ? ANUSVARA : char.normalize('NFD').replace(NUKTA, '')
}

/** A nasal before a consonant of its own row: `हिन्दी` is written `हिंदी` as well. */
const NASALS =
  /[\u0919](?=\u094D[\u0915-\u0918])|\u091E(?=\u094D[\u091A-\u091D])|\u0923(?=\u094D[\u091F-\u0922])|\u0928(?=\u094D[\u0924-\u0927])|\u092E(?=\u094D[\u092A-\u092D])/
const WITH_VIRAMA = new RegExp(`(?:${NASALS.source})\u094D`, 'g')

export function withAnusvara(folded: string): string {
  return NASALS.test(folded) ? folded.replace(WITH_VIRAMA, ANUSVARA) : folded
}
