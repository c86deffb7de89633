import type { Direction } from '@shared/article'
import { eld } from 'eld/small'

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
  ['ta', /\p{Script=Tamil}/gu]
]
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'ku-arab', 'iw'])
const SAMPLE = 4_000
const LEAST_LETTERS = 60

/** The language of a text (BCP 47), from what the page declares and what the text shows; the text wins where sure. */
export function languageOf(text: string, declared: string | null): string | null {
  const own = normaliseTag(declared)
  const seen = detectLanguage(text.slice(0, SAMPLE))
  if (!seen) return own
  return own && own.split('-')[0] === seen ? own : sameFamily(own, seen) ? own : seen
}

/** Pairs that detection confuses: what the page says is better. */
function sameFamily(own: string | null, seen: string): boolean {
  const families = ['no nb nn da', 'id ms', 'hr sr bs sl', 'cs sk', 'zh yue', 'gl pt es', 'fa prs', 'fil tl']
  const base = own?.split('-')[0] ?? ''
  return families.some((family) => family.split(' ').includes(base) && family.split(' ').includes(seen))
}

function detectLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  for (const [language, script] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.12 : 0.35)) return language
  }
  if (/\p{Script=Arabic}/u.test(text) && (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / letters > 0.5)
    return arabicScript(text)
  if (letters < LEAST_LETTERS) return null
  const found = eld.detect(text)
  return found.language && found.isReliable() ? found.language : null
}

function arabicScript(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  if (count(/[ٹڈڑںے]/g) > 3) return 'ur'
  if (count(/[ټډړښڼ]/g) > 3) return 'ps'
  if (count(/[ڕڵۆێ]/g) > 3) return 'ckb'
  return count(/[پچژگیک]/g) > count(/[ةىيك]/g) ? 'fa' : 'ar'
}

function normaliseTag(tag: string | null): string | null {
  const text = tag?.trim().replace(/_/g, '-') ?? ''
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) return null
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null
  } catch {
    return null
  }
}

/** From the language; without one, from the first letters. */
export function directionOf(language: string | null, text: string): Direction {
  if (language) return RTL.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
  const rtl =
    text.slice(0, SAMPLE).match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0
  const all = text.slice(0, SAMPLE).match(/\p{L}/gu)?.length ?? 0
  return rtl > all / 2 ? 'rtl' : 'ltr'
}
