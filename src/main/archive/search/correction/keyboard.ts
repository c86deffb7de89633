import { composeSyllables } from './korean-keys'

const KEYS = `qwertyuiop[]asdfghjkl;'zxcvbnm,.`
const SHIFTED = `QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>`

/** What stands on the same keys, by language. */
const LAYOUTS: Record<string, string> = {
  ru: 'йцукенгшщзхъфывапролджэячсмитьбю',
  uk: 'йцукенгшщзхїфівапролджєячсмитьбю',
  bg: "явертъуиопшщасдфгхйкл;'зьцжбнм,.",
  el: ";ςερτυθιοπ[]ασδφγηξκλ;'ζχψωβνμ,.",
  he: "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ",
  ar: 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرلىةوز',
  fa: 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.'
}
const LIKE: Record<string, string> = { be: 'ru', sr: 'ru', mk: 'ru', kk: 'ru', ur: 'fa', iw: 'he' }
const KOREAN = 'ko'

const toLayout = (layout: string, text: string): string =>
  Array.from(text, (char) => {
    const at = Math.max(KEYS.indexOf(char), SHIFTED.indexOf(char))
    return at < 0 ? char : layout.charAt(at)
  }).join('')

/** Null: it has letters that are not on that keyboard. */
function fromLayout(layout: string, text: string): string | null {
  let isForeign = false
  const typed = Array.from(text.toLowerCase(), (char) => {
    const at = layout.indexOf(char)
    if (at >= 0 && /\p{L}/u.test(char)) return KEYS.charAt(at)
    isForeign ||= /\p{L}/u.test(char)
    return char
  })
  return isForeign ? null : typed.join('')
}

/** Signs are letters on other keyboards. */
const PRESSED = /[\p{L}[\]{};':",.<>]/gu
/** No word has these inside: what would have is not what was typed. */
const BETWEEN = /\p{L}[[\]{};,<>]+\p{L}/u
/** Fewer letters begin some word in any alphabet. */
const FEWEST = 4

/**
 * What a query would be if it was typed with the keyboard of another language: of those that the archive is in, or, where
 * it is in other letters, of English.
 */
export function onOtherKeyboards(query: string, languages: readonly (string | null)[]): string[] {
  if ((query.match(PRESSED)?.length ?? 0) < FEWEST) return []
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(query)
  const found = isLatin ? inLayoutsOf(query, languages) : Object.values(LAYOUTS).map((each) => fromLayout(each, query))
  return [...new Set(found)].filter((each): each is string => each !== null && each !== query && !BETWEEN.test(each))
}

function inLayoutsOf(query: string, languages: readonly (string | null)[]): string[] {
  const tags = languages.map((language) => language?.toLowerCase().split('-')[0] ?? '')
  const names = new Set(tags.map((tag) => LIKE[tag] ?? tag))
  const written = Object.entries(LAYOUTS).flatMap(([name, layout]) =>
    names.has(name) ? [toLayout(layout, query)] : []
  )
  return names.has(KOREAN) ? [...written, composeSyllables(query)] : written
}
