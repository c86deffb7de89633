export interface Heading {
  element: HTMLElement
  text: string
  /** 0 for the highest level that the text has. */
  depth: number
}

/** Fewer headings than this are no table of contents. */
const FEW = 3

/** The headings of a long read; none where there are only a few. */
export function headingsOf(body: HTMLElement): Heading[] {
  const found = [...body.querySelectorAll<HTMLElement>('h2, h3, h4')].filter(({ textContent }) => textContent?.trim())
  if (found.length < FEW) return []
  const levels = found.map(({ tagName }) => Number(tagName[1]))
  const highest = Math.min(...levels)
  return found.map((element, index) => ({
    element,
    text: element.textContent?.trim() ?? '',
    depth: (levels[index] ?? highest) - highest
  }))
}

/** The number of the heading under which the reader is; -1: above the first. */
export function headingAt(tops: readonly number[], line: number): number {
  const next = tops.findIndex((top) => top > line)
  return (next < 0 ? tops.length : next) - 1
}
