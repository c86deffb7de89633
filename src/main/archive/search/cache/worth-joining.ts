import { Segment } from '../segment/segment'
import type { TextIndex } from '../text-index/text-index'

/** Segments do not grow beyond this: joining larger ones takes more time and memory than it saves. */
const LARGEST = 250_000
/** A segment is joined with those that follow it when it is not so many times larger than they are together. */
const LARGER = 3

/**
 * The last segments, as far as they are worth joining: the more articles, the fewer segments, and each article is
 * packed again only a few times in its life.
 */
export function worthJoining({ parts }: TextIndex): Segment[] {
  const joined: Segment[] = []
  let slots = 0
  for (const part of [...parts].reverse()) {
    if (!(part instanceof Segment)) continue
    const isSmall = joined.length === 0 || (part.slots < LARGER * slots && part.slots + slots <= LARGEST)
    if (!isSmall) break
    joined.unshift(part)
    slots += part.slots
  }
  return joined.length > 1 ? joined : []
}
