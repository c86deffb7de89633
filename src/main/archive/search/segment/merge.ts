import { unitsOf } from '../analysis/units'
import { BlockCursor } from './block-cursor'
import { ReadAhead } from './place-bytes'
import { PlaceCursor } from './place-lists'
import { BodyCursor, bodyLength, FIELD_ROOM, HeadCursor } from './postings'
import type { Segment } from './segment'
import type { SegmentWriter } from './segment-writer'

/** One segment on its way into a larger one. */
interface Source {
  segment: Segment
  /** Where its articles start in the new segment. */
  offset: number
  at: number
  term: string | null
  bodyPlaces: ReadAhead
  /** None of its articles is gone. */
  isWhole: boolean
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

function copyBody(source: Source, live: Uint8Array, writer: SegmentWriter): void {
  const { segment, at, bodyPlaces } = source
  const { body, starts } = segment.parts
  const start = starts.body[at] ?? 0
  if (start === starts.body[at + 1]) return
  const from = starts.bodyPlaces[at] ?? 0
  const length = (starts.bodyPlaces[at + 1] ?? 0) - from
  const placesAt = bodyPlaces.find(from, length)
  const places = new PlaceCursor(bodyPlaces.bytes, placesAt)
  if (source.isWhole && bodyLength(body, start, body.length) >= WORTH_COPYING) {
    copyBlocks(new BlockCursor(body, start, source.offset), places, length, writer)
  } else copyPostings(source, new BodyCursor(body, start), places, live, writer)
}

/** So few are put into blocks with others; a block of their own would take more room. */
const WORTH_COPYING = 64

function copyBlocks(blocks: BlockCursor, places: PlaceCursor, length: number, writer: SegmentWriter): void {
  const end = places.at + length
  while (blocks.next()) {
    const until = blocks.places < 0 ? end : places.at + blocks.places
    writer.bodyPlaces.append(places.bytes, places.at, until)
    writer.addBlock(blocks, until - places.at)
    places.at = until
  }
}

function copyPostings(
  { segment, offset }: Source,
  cursor: BodyCursor,
  places: PlaceCursor,
  live: Uint8Array,
  writer: SegmentWriter
): void {
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
      bodyPlaces: new ReadAhead(segment.parts.bodyPlaces),
      isWhole: !live.subarray(segment.base, segment.base + segment.slots).includes(0)
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
