import { COMMON_WORDS } from './common-words'

/** Told by its letters alone. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['or', /\p{Script=Oriya}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu]
]
/** No script of these is written without them. */
const NOT_LATIN = /[\u0370-\u1cff\u2d80-\ua6ff\ua800-\uffff]/g
/** Of Japanese syllables beside Chinese characters. */
const SMALLEST_SHARE = 0.12
const LEAST_LETTERS = 60
/** Of all words, so many at least are common ones in running text; with long words and endings it is fewer. */
const LEAST_SHARE = 0.09
const LEAST_WORDS = 3
/** By how much a language has to be ahead of the next. */
const AHEAD = 1.12

/** The language that a text is written in, where that is sure. */
export function detectLanguage(text: string): string | null {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  if (letters === 0) return null
  if ((text.match(NOT_LATIN)?.length ?? 0) <= letters * SMALLEST_SHARE) return byLetters(text, letters)
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters
  for (const [language, script] of SCRIPTS)
    if (share(script) > (language === 'ja' ? SMALLEST_SHARE : 0.35)) return language
  if (share(/\p{Script=Arabic}/gu) > 0.5) return arabicScript(text)
  return byLetters(text, letters)
}

function byLetters(text: string, letters: number): string | null {
  return letters < LEAST_LETTERS ? null : byCommonWords(text)
}

function arabicScript(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  if (count(/[ٹڈڑںے]/g) > 3) return 'ur'
  if (count(/[ټډړښڼ]/g) > 3) return 'ps'
  if (count(/[ڕڵۆێ]/g) > 3) return 'ckb'
  return count(/[پچژگیک]/g) > count(/[ةىيك]/g) ? 'fa' : 'ar'
}

/**
 * Letters that no word of the language has. Short words are the same in several languages with Cyrillic letters, and of
 * their short texts letters tell more: only Bulgarian has a hard sign before consonants, only Russian both ы and э.
 */
const FOREIGN: Record<string, RegExp> = {
  ru: /[іїєґўјљњћђџѓќѕ]|ъ(?![еёюя])/giu,
  uk: /[ыэёъўјљњћђџѓќѕ]/giu,
  be: /[ищъїєґјљњћђџѓќѕ]/giu,
  bg: /[ыэёіїєґўјљњћђџѓќѕ]/giu,
  sr: /[йщъыьэюяёіїєґўѓќѕ]/giu,
  mk: /[йщъыьэюяёіїєґўћђ]/giu
}
/** A name from elsewhere does not make a text foreign. */
const LETTERS_A_NAME = 150

function holdsForeignLetters(text: string, language: string): boolean {
  const foreign = FOREIGN[language]
  return foreign !== undefined && (text.match(foreign)?.length ?? 0) > text.length / LETTERS_A_NAME
}

/** Which languages a word is common in. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(COMMON_WORDS))
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])

/** Each common word speaks for its languages, the more the fewer they are. */
function byCommonWords(text: string): string | null {
  const words = wordsOf(text)
  const found = new Map<string, { weight: number; hits: number; different: Set<string> }>()
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? []
    for (const language of languages) {
      const sum = found.get(language) ?? { weight: 0, hits: 0, different: new Set() }
      sum.weight += 1 / (1 + languages.length)
      sum.hits++
      sum.different.add(word)
      found.set(language, sum)
    }
  }
  for (const language of found.keys()) if (holdsForeignLetters(text, language)) found.delete(language)
  const [first, second] = [...found].sort(([, a], [, b]) => b.weight - a.weight)
  if (!first) return null
  const [language, { weight, hits, different }] = first
  const isSure = hits / words.length >= LEAST_SHARE && different.size >= LEAST_WORDS
  return isSure && weight > (second?.[1].weight ?? 0) * AHEAD ? language : null
}

function wordsOf(text: string): string[] {
  const bare = text.toLowerCase().replace(/[ʼ`´']/g, '’')
  return (bare.match(/[\p{L}\p{M}’]+/gu) ?? []).flatMap((word) => [word, ...elided(word)])
}

/** "l’état", "dell’anno", "d’un": what is before the apostrophe is a word of its own. */
function elided(word: string): string[] {
  const at = word.indexOf('’')
  return at > 0 && at < word.length - 2 ? [word.slice(0, at + 1)] : []
}
