import { escapeText } from './escape-html'

/** Marks what was looked for in a page that is shown. Each mark has a number, at which a link can point. */
export interface Marks {
  /** Plain text in, markup out. */
  mark(text: string): string
  /** How many there are so far. */
  count(): number
}

/** The name of a mark, for the part of an address behind the hash. */
export function markName(number: number): string {
  return `cuttings-found-${number}`
}

const MOST = 5_000

/** Where a text holds what is looked for: ranges in order that do not overlap. */
export type FindIn = (text: string) => readonly (readonly [start: number, end: number])[]

export function marksFor(find: FindIn): Marks {
  let count = 0
  return {
    count: () => count,
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
