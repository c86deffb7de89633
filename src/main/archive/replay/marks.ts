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

/** Letters of any case, white space of any kind. Null: there is nothing to look for. */
export function marksFor(query: string): Marks | null {
  const words = query.trim().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return null
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s+'), 'giu')
  let count = 0
  return {
    count: () => count,
    mark(text) {
      let out = ''
      let from = 0
      for (const { 0: found, index } of text.matchAll(pattern)) {
        if (count >= MOST) break
        count++
        out += `${escapeText(text.slice(from, index))}<mark id="${markName(count)}" data-cuttings-found>${escapeText(found)}</mark>`
        from = index + found.length
      }
      return out + escapeText(text.slice(from))
    }
  }
}

/** How marks look, whatever the page says of them. */
export const MARK_STYLE =
  '<style>[data-cuttings-found]{background:#ffe27a!important;color:#1a1a1a!important}[data-cuttings-found]:target{background:#ff9a3d!important;outline:2px solid #b45309!important;scroll-margin:30vh}</style>'
