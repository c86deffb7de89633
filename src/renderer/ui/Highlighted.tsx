import type { HighlightRanges } from '@shared/search'
import { Fragment, type ReactNode } from 'react'

/** Text with the parts that matched marked. Ranges that do not fit the text are left out. */
export function Highlighted({ text, ranges }: { text: string; ranges: HighlightRanges }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from < at || to <= from || to > text.length) continue
    // Their places in turn, not in the text: the marks of the next letter's answer are these, with other words.
    parts.push(<Fragment key={parts.length}>{text.slice(at, from)}</Fragment>)
    parts.push(<mark key={parts.length}>{text.slice(from, to)}</mark>)
    at = to
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
