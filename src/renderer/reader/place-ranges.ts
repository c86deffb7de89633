import type { HighlightRanges } from '@shared/search'

/** A stretch of what is shown; it may begin in one text node and end in another. */
export interface Place {
  start: Text
  from: number
  end: Text
  to: number
}

/** The significant characters of a text, and where in it each stands. */
interface Letters {
  text: string
  at: number[]
}

/** What is shown of a text differs from it in these. */
const SPACE = /[\s\u00ad\u200b\ufeff]/
const SKIPPED = 'figcaption, script, style, template, noscript'

/** Ranges of a text as places in the elements that show it. What is not shown has no place. */
export function placeRanges(root: Node, text: string, ranges: HighlightRanges): Place[] {
  const shown = lettersShown(root)
  const wanted = lettersOf(text)
  const shift = align(wanted, text, shown.text)
  return ranges.flatMap(([from, to]) => {
    const first = firstFrom(wanted.at, from)
    const last = firstFrom(wanted.at, to) - 1
    const [a, b] = [shift(first), shift(last)]
    const [start, end] = [a === null ? null : shown.place(a), b === null ? null : shown.place(b)]
    if (last < first || !start || !end) return []
    return [{ start: start.node, from: start.offset, end: end.node, to: end.offset + 1 }]
  })
}

function lettersOf(text: string): Letters {
  let letters = ''
  const at: number[] = []
  for (let n = 0; n < text.length; n += 1) {
    const letter = text[n] ?? ''
    if (SPACE.test(letter)) continue
    letters += letter
    at.push(n)
  }
  return { text: letters, at }
}

interface Shown {
  text: string
  place(letter: number): { node: Text; offset: number } | null
}

function lettersShown(root: Node): Shown {
  const nodes: { node: Text; first: number; at: number[] }[] = []
  let text = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(SKIPPED)) continue
    const { text: letters, at } = lettersOf(node.nodeValue ?? '')
    if (at.length > 0) nodes.push({ node: node as Text, first: text.length, at })
    text += letters
  }
  return {
    text,
    place(letter) {
      const found = nodes[lastUpTo(nodes, letter)]
      const offset = found?.at[letter - found.first]
      return found === undefined || offset === undefined ? null : { node: found.node, offset }
    }
  }
}

/** For each letter of the text the same one of what is shown: at once where both agree, else line by line. */
function align(wanted: Letters, text: string, shown: string): (letter: number) => number | null {
  if (wanted.text === shown) return (letter) => letter
  const shifts: { first: number; end: number; shift: number }[] = []
  let [first, cursor] = [0, 0]
  for (const line of text.split('\n')) {
    const { text: letters } = lettersOf(line)
    const found = letters === '' ? -1 : shown.indexOf(letters, cursor)
    if (found >= 0) {
      shifts.push({ first, end: first + letters.length, shift: found - first })
      cursor = found + letters.length
    }
    first += letters.length
  }
  return (letter) => {
    const line = shifts[lastUpTo(shifts, letter)]
    return line !== undefined && letter < line.end ? letter + line.shift : null
  }
}

/** The number of the last one that begins at or before; -1: none. */
function lastUpTo(sorted: readonly { first: number }[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.first ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** How many letters stand before this position. */
function firstFrom(at: readonly number[], position: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
