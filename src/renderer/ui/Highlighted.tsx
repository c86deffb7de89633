import type { HighlightRanges } from '@shared/search'
import { Fragment, type ReactNode } from 'react'

/** Text with the parts that matched marked. Ranges that do not fit the text are left out. */
export function Highlighted({ text, ranges }: { text: string; ranges: HighlightRanges }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from < at || to <= from || to > text.length) continue
    parts.push(<Fragment key={`before-${from}`}>{text.slice(at, from)}</Fragment>)
    parts.push(<mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
