import { Segment } from '../segment/segment'
import type { TextIndex } from '../text-index/text-index'

/** Segments do not grow beyond this: joining larger ones takes more time and memory than it saves. */
const LARGEST = 250_000
/** A segment is joined with those that follow it when it is not so many times larger than they are together. */
const LARGER = 3

/** The segments that end there and are small enough beside those that follow them. */
function endingAt(segments: readonly Segment[], end: number): Segment[] {
  const joined: Segment[] = []
  let slots = 0
  for (const segment of segments.slice(0, end + 1).reverse()) {
    const isSmall = joined.length === 0 || (segment.slots < LARGER * slots && segment.slots + slots <= LARGEST)
    if (!isSmall) break
    joined.unshift(segment)
    slots += segment.slots
  }
  return joined
}

/**
 * Segments that follow each other and are worth joining, the last ones first. The more articles, the fewer segments, and
 * each article is packed again only a few times in its life.
 */
export function worthJoining({ parts }: TextIndex): Segment[] {
  const segments = parts.filter((part): part is Segment => part instanceof Segment)
  for (let end = segments.length - 1; end > 0; end -= 1) {
    const joined = endingAt(segments, end)
    if (joined.length > 1) return joined
  }
  return []
}
