import { unitsOf } from '../analysis/units'
import { type PlaceBytes, readAhead } from './place-bytes'
import { PlaceCursor } from './place-lists'
import { BodyCursor, FIELD_ROOM, HeadCursor } from './postings'
import type { Segment } from './segment'
import type { SegmentWriter } from './segment-writer'

/** One segment on its way into a larger one. */
interface Source {
  segment: Segment
  /** Where its articles start in the new segment. */
  offset: number
  at: number
  term: string | null
  bodyPlaces: PlaceBytes
}

function advance(source: Source): void {
  const { terms } = source.segment.parts
  source.at += 1
  source.term = source.at < terms.size ? terms.termAt(source.at) : null
}

function smallest(sources: readonly Source[]): string | null {
  let found: string | null = null
  for (const { term } of sources) if (term !== null && (found === null || term < found)) found = term
  return found
}

function copyBody({ segment, at, offset, bodyPlaces }: Source, live: Uint8Array, writer: SegmentWriter): void {
  const { body, starts } = segment.parts
  if (starts.body[at] === starts.body[at + 1]) return
  const cursor = new BodyCursor(body, starts.body[at] ?? 0)
  const from = starts.bodyPlaces[at] ?? 0
  const places = new PlaceCursor(bodyPlaces.read(from, (starts.bodyPlaces[at + 1] ?? 0) - from), 0)
  while (cursor.next()) {
    const start = places.at
    places.skip()
    if (live[segment.base + cursor.article] !== 1) continue
    writer.bodyPlaces.append(places.bytes, start, places.at)
    writer.addBody(offset + cursor.article, cursor.frequency, places.at - start)
  }
}

function copyHead({ segment, at, offset }: Source, live: Uint8Array, writer: SegmentWriter): void {
  const { head, headPlaces, starts } = segment.parts
  if (starts.head[at] === starts.head[at + 1]) return
  const cursor = new HeadCursor(head, starts.head[at] ?? 0)
  const places = new PlaceCursor(headPlaces, starts.headPlaces[at] ?? 0)
  while (cursor.next()) {
    const start = places.at
    places.skip()
    if (live[segment.base + cursor.article] !== 1) continue
    const code = (offset + cursor.article) * FIELD_ROOM + cursor.field
    writer.headPlaces.append(places.bytes, start, places.at)
    writer.addHead(code, cursor.frequency)
  }
}

/**
 * Writes segments that follow each other as one. Articles keep their slots; the words of those that are gone are left
 * out.
 */
export async function mergeInto(
  writer: SegmentWriter,
  segments: readonly Segment[],
  live: Uint8Array,
  breathe: () => Promise<void>
): Promise<void> {
  const base = segments[0]?.base ?? 0
  const sources = segments.map(
    (segment): Source => ({
      segment,
      offset: segment.base - base,
      at: -1,
      term: null,
      bodyPlaces: readAhead(segment.parts.bodyPlaces)
    })
  )
  sources.forEach(advance)
  let count = 0
  for (let term = smallest(sources); term !== null; term = smallest(sources)) {
    for (const source of sources) {
      if (source.term !== term) continue
      copyBody(source, live, writer)
      copyHead(source, live, writer)
      advance(source)
    }
    const units = unitsOf(term)
    writer.end(units, 0, term.length)
    count += 1
    if (count % 64 === 0) await breathe()
  }
}
