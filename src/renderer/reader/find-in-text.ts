import type { Place } from './place-ranges'

const MOST = 2_000

/** Words of a query as they may stand in a text: without operators, fields and negations. */
export function wordsOfQuery(query: string): string[] {
  const found: string[] = []
  for (const [, minus, field, phrase, word] of query.matchAll(
    /(-?)(?:(\w+):)?(?:["“„«]([^"”“»]+)["”“»]|([^\s()"“”«»]+))/g
  )) {
    if (minus || (field && !/^(title|note|caption|standfirst|body)$/i.test(field))) continue
    const text = (phrase ?? word ?? '').replace(/\*$/, '').trim()
    if (text !== '' && !/^(OR|AND|NOT|NEAR)$/.test(text)) found.push(text)
  }
  return found
}

/** Every place in some elements where one of the words stands, in order; case, diacritics and Arabic letter forms do not matter. */
export function findInText(roots: readonly Node[], words: string[]): Place[] {
  const wanted = words.map((word) => fold(word).text).filter((word) => word.length > 0)
  const places: Place[] = []
  if (wanted.length === 0) return places
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node && places.length < MOST; node = walker.nextNode()) {
      places.push(...placesIn(node as Text, wanted))
    }
  }
  return places
}

function placesIn(node: Text, wanted: readonly string[]): Place[] {
  const places: Place[] = []
  const { text, at } = fold(node.nodeValue ?? '')
  for (const word of wanted) {
    for (let found = text.indexOf(word); found >= 0; found = text.indexOf(word, found + word.length)) {
      if (!startsWord(text, found)) continue
      places.push({ start: node, from: at[found] ?? 0, end: node, to: at[found + word.length] ?? node.length })
    }
  }
  return places
}

function startsWord(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' '
  const first = text[index] ?? ''
  return (
    !/[\p{L}\p{N}]/u.test(before) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(first) ||
    /(^|[^\p{L}])(ال|و|ب|ل|ف|ك)+$/u.test(text.slice(Math.max(0, index - 4), index))
  )
}

const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ё: 'е',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe'
}

/** Folded text, and for each of its positions where it came from. */
function fold(text: string): { text: string; at: number[] } {
  let out = ''
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = [...character.normalize('NFKD').toLowerCase()]
      .filter((part) => !/\p{M}|[\u0640\u00ad\u200c]|\u200d/u.test(part))
      .join('')
    const composed = [...plain].map((part) => LETTERS[part] ?? LETTERS[character] ?? part).join('')
    for (let n = 0; n < composed.length; n++) at.push(offset)
    out += composed
    offset += character.length
  }
  at.push(offset)
  return { text: out, at }
}
