import type { HighlightAnchor } from '@shared/highlight'
import search from 'approx-string-match'

/** Half-open, in the text that was searched. */
export interface Span {
  from: number
  to: number
}

/** How much of a passage may have changed and it is still that passage. */
const MAY_DIFFER = 0.25
/** Longer passages are found by how they begin and how they end. */
const LONG = 400
const ENDS = 100
export const CONTEXT = 40

/**
 * Where a marked passage stands in a text that may have changed since: its exact words, else words that differ little.
 * Where they stand more than once, what is before and after decides, then how near it is to where it was.
 */
export function locate(text: string, anchor: HighlightAnchor): Span | null {
  // Lines may have come and gone; the lengths stay.
  const flat = text.replace(/\n/g, ' ')
  const quote = anchor.quote.replace(/\s+/g, ' ').trim()
  if (quote === '') return null
  const exact = everyPlace(flat, quote)
  if (exact.length > 0) return best(flat, exact, anchor)
  return quote.length > LONG ? byItsEnds(flat, quote, anchor) : best(flat, nearly(flat, quote), anchor)
}

/** What a passage is found again by. */
export function anchorOf(text: string, { from, to }: Span): HighlightAnchor {
  return {
    quote: text.slice(from, to).trim(),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
    position: from
  }
}

function everyPlace(text: string, quote: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ from: at, to: at + quote.length })
  }
  return places
}

function nearly(text: string, quote: string): Span[] {
  const errors = Math.floor(quote.length * MAY_DIFFER)
  if (errors === 0) return []
  return search(text, quote, errors).map(({ start, end }) => ({ from: start, to: end }))
}

function byItsEnds(text: string, quote: string, anchor: HighlightAnchor): Span | null {
  const first = best(text, nearly(text, quote.slice(0, ENDS)), { ...anchor, suffix: '' })
  const offset = (first?.from ?? anchor.position) + quote.length - ENDS
  const last = best(text, nearly(text, quote.slice(-ENDS)), { ...anchor, prefix: '', position: offset })
  if (!first || !last) return null
  const length = last.to - first.from
  return length > quote.length / 2 && length < quote.length * 2 ? { from: first.from, to: last.to } : null
}

function best(text: string, places: Span[], anchor: HighlightAnchor): Span | null {
  const score = ({ from, to }: Span): number => {
    const before = alike(reversed(text.slice(Math.max(0, from - CONTEXT), from)), reversed(anchor.prefix))
    const after = alike(text.slice(to, to + CONTEXT), anchor.suffix)
    return before + after - Math.abs(from - anchor.position) / (text.length + 1)
  }
  return places.reduce<Span | null>((found, each) => (found && score(found) >= score(each) ? found : each), null)
}

/** How many characters two texts begin with alike. */
function alike(one: string, other: string): number {
  const flat = other.replace(/\s/g, ' ')
  let count = 0
  while (count < flat.length && one[count] === flat[count]) count++
  return count
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}
