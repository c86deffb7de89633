import { type RefObject, useEffect, useRef, useState } from 'react'
import { findInText, type Place, wordsOfQuery } from './find-in-text'

/** The matches of a query in the article that is shown. */
export interface Matches {
  count: number
  /** Number of the one that is in view, from 1; 0: none yet. */
  current: number
  step(by: number): void
}

/** Marks matches with the CSS highlight API: the document itself is not changed. */
export function useMatches(root: RefObject<HTMLElement | null>, query: string, content: string): Matches {
  const places = useRef<Place[]>([])
  const [state, setState] = useState({ count: 0, current: 0 })

  useEffect(() => {
    places.current = root.current ? findInText(root.current, wordsOfQuery(query)) : []
    setState({ count: places.current.length, current: 0 })
    paint('found', places.current)
    paint('current', [])
    return () => {
      paint('found', [])
      paint('current', [])
    }
  }, [root, query, content])

  const step = (by: number): void => {
    const { length } = places.current
    if (length === 0) return
    const next = ((state.current === 0 && by < 0 ? 1 : state.current) - 1 + by + length) % length
    const place = places.current[next]
    if (!place) return
    paint('current', [place])
    place.node.parentElement?.scrollIntoView({ block: 'center' })
    setState({ count: length, current: next + 1 })
  }
  return { ...state, step }
}

function paint(name: string, places: Place[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  if (places.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const ranges = places.map(({ node, from, to }) => {
    const range = new Range()
    range.setStart(node, Math.min(from, node.length))
    range.setEnd(node, Math.min(to, node.length))
    return range
  })
  CSS.highlights.set(name, new Highlight(...ranges))
}
