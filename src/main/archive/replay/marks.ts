import { escapeText } from './escape-html'

/** Marks what was looked for in a page that is shown. Each mark has a number, at which a link can point. */
export interface Marks {
  /** Plain text in, markup out. */
  mark(text: string): string
  /** How many there are so far. */
  count(): number
  /** First and last of those in each frame. */
  framed: [number, number][]
  /** A frame of the page, by the address at which it is shown. Null: nothing in it is marked. */
  frame?(address: string): MarkedFrame | null
}

export interface MarkedFrame {
  /** Where it is shown with its marks. */
  address: string
  /** The mark at which the reader is, when it is in there. */
  current: number | null
}

export interface MarksOptions {
  /** How many marks come before. */
  from?: number
  /** The mark at which the reader is. */
  at?: number
  /** What a frame holds, with marks of its own; null: that is not known. */
  inFrame?(address: string, from: number): { address: string; marks: Marks } | null
}

/** The name of a mark, for the part of an address behind the hash. */
export function markName(number: number): string {
  return `cuttings-found-${number}`
}

const MOST = 5_000

/** Where a text holds what is looked for: ranges in order that do not overlap. */
export type FindIn = (text: string) => readonly (readonly [start: number, end: number])[]

export function marksFor(find: FindIn, { from: before = 0, at = 0, inFrame }: MarksOptions = {}): Marks {
  let count = before
  const framed: [number, number][] = []
  return {
    count: () => count,
    framed,
    frame(address) {
      const first = count
      const found = count < MOST ? inFrame?.(address, first) : null
      if (!found || found.marks.count() === first) return null
      count = found.marks.count()
      framed.push([first + 1, count])
      return { address: found.address, current: at > first && at <= count ? at : null }
    },
    mark(text) {
      let out = ''
      let from = 0
      for (const [start, end] of find(text)) {
        if (count >= MOST) break
        count++
        const found = escapeText(text.slice(start, end))
        out += `${escapeText(text.slice(from, start))}<mark id="${markName(count)}" data-cuttings-found>${found}</mark>`
        from = end
      }
      return out + escapeText(text.slice(from))
    }
  }
}

/** How marks look, whatever the page says of them. */
export const MARK_STYLE =
  '<style>[data-cuttings-found]{background:#ffe27a!important;color:#1a1a1a!important}[data-cuttings-found]:target{background:#ff9a3d!important;outline:2px solid #b45309!important;scroll-margin:30vh}</style>'
