import type { Direction } from '@shared/article'
import { detectLanguage } from './detect-language'

const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'ku-arab', 'iw'])
const SAMPLE = 4_000

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
