import type { HighlightAnchor } from '@shared/highlight'

const CONTEXT = 40
/** Shorter ones without their spaces may be anything. */
const LONG_ENOUGH = 20

/** Where a text has the words of a passage, whatever its white space, quotation marks and dashes. Null: nowhere. */
export function findPassage(text: string, quote: string): HighlightAnchor | null {
  const words = plain(quote)
  return find(text, words, true) ?? (words.replace(/ /g, '').length < LONG_ENOUGH ? null : find(text, words, false))
}

function find(text: string, words: string, spaces: boolean): HighlightAnchor | null {
  const { letters, at } = mapped(text, spaces)
  const wanted = spaces ? words : words.replace(/ /g, '')
  const place = wanted === '' ? -1 : bestPlace(letters, wanted)
  if (place < 0) return null
  const from = at[place] ?? 0
  const to = (at[place + wanted.length - 1] ?? from) + 1
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
    position: from
  }
}

/** The first that begins and ends with a word, else the first. */
function bestPlace(letters: string, wanted: string): number {
  const first = letters.indexOf(wanted)
  for (let at = first; at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    const around = [letters.slice(at - 1, at + 1), letters.slice(at + wanted.length - 1, at + wanted.length + 1)]
    if (!around.some((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair))) return at
  }
  return first
}

function mapped(text: string, spaces: boolean): { letters: string; at: number[] } {
  const at: number[] = []
  let letters = ''
  for (let index = 0; index < text.length; index++) {
    for (const letter of evened(text[index] ?? '')) {
      if (letter === ' ' && (!spaces || letters.endsWith(' '))) continue
      letters += letter
      at.push(index)
    }
  }
  return { letters, at }
}

function plain(quote: string): string {
  return evened(quote).replace(/ +/g, ' ').trim()
}

function evened(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/…/g, '...')
}
