import type { Highlight } from '@shared/highlight'
import { highlightColor } from '@shared/highlight'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { locate, type Span } from './locate'
import { mapText, type TextMap } from './text-map'

/** A highlight with where it stands now; null: its words are no longer in the text. */
export interface PlacedMark {
  mark: Highlight
  span: Span | null
}

export interface Marks {
  map: TextMap | null
  placed: PlacedMark[]
  /** The one at a place of the document. */
  at(node: Node, offset: number): PlacedMark | null
  rangeOf(mark: PlacedMark): Range | null
}

/** Finds the marked passages of the text that is shown, and paints them without changing the document. */
export function useMarks(root: RefObject<HTMLElement | null>, content: string, highlights: Highlight[]): Marks {
  const [map, setMap] = useState<TextMap | null>(null)
  useEffect(() => setMap(root.current ? mapText(root.current) : null), [root, content])
  const placed = useMemo(
    () => (map ? highlights.map((mark) => ({ mark, span: locate(map.text, mark) })) : []),
    [map, highlights]
  )
  useEffect(() => {
    if (map) paint(map, placed)
    return () => paint(null, [])
  }, [map, placed])
  return useMemo(
    () => ({
      map,
      placed,
      at(node, offset) {
        const place = map?.offsetOf(node, offset) ?? -1
        return [...placed].reverse().find(({ span }) => span !== null && place >= span.from && place < span.to) ?? null
      },
      rangeOf: ({ span }) => (span && map ? map.rangeOf(span.from, span.to) : null)
    }),
    [map, placed]
  )
}

function paint(map: TextMap | null, placed: PlacedMark[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  for (const color of highlightColor.options) {
    const spans = placed.filter(({ mark }) => mark.color === color).map(({ span }) => span)
    const ranges = spans.flatMap((span) => (span && map?.rangeOf(span.from, span.to)) ?? [])
    const name = `mark-${color}`
    if (ranges.length === 0) CSS.highlights.delete(name)
    else CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority: -1 }))
  }
}
