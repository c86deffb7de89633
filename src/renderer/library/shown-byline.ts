import type { HighlightRanges } from '@shared/search'

export interface ShownByline {
  text: string
  ranges: HighlightRanges
}

const BETWEEN = ', '

/** Authors as a row names them: where one was searched for, that one first, so that a narrow row does not cut it off. */
export function shownByline(names: readonly string[], found: HighlightRanges): ShownByline {
  const first = found[0]?.[0] ?? 0
  let start = 0
  for (const name of names) {
    const next = start + name.length + BETWEEN.length
    if (first < next) break
    start = next
  }
  const text = names.join(BETWEEN)
  if (start === 0) return { text, ranges: found }
  const lead = '… '
  const moved = lead.length - start
  return { text: lead + text.slice(start), ranges: found.map(([from, to]) => [from + moved, to + moved]) }
}
