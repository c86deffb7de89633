import type { Articles } from '../text-index/articles'
import type { Recent } from '../text-index/recent'
import { readSequence } from '../text-index/sequence'
import { writeArticles } from './articles-section'
import { SegmentBuilder } from './builder'
import { finishSegment, type SegmentOutput } from './finish'
import { mergeInto } from './merge'
import { FileOutput } from './output'
import type { Segment } from './segment'
import { SegmentWriter } from './segment-writer'

export interface Packing {
  articles: Articles
  output: SegmentOutput
  breathe: () => Promise<void>
}

async function finish(
  { articles, output, breathe }: Packing,
  base: number,
  slots: number,
  write: (writer: SegmentWriter) => Promise<void>
): Promise<Segment> {
  try {
    const writer = new SegmentWriter(output)
    await write(writer)
    const stored = writeArticles(articles, base, base + slots)
    const segment = await finishSegment(writer, output, { slots, articles: stored, breathe })
    return segment.at(base)
  } catch (error) {
    if (output instanceof FileOutput) output.abandon()
    throw error
  }
}

/** Makes a segment of what was built for the slots from `base` on. */
export function packBuilt(builder: SegmentBuilder, base: number, packing: Packing): Promise<Segment> {
  return finish(packing, base, builder.slots, (writer) => builder.writeTo(writer, packing.breathe))
}

/** Makes a segment of recent articles that no more are added to. */
export async function packRecent(recent: Recent, packing: Packing): Promise<Segment> {
  const builder = new SegmentBuilder()
  for (let at = 0; at < recent.slots; at += 1) {
    const sequence = recent.sequenceAt(at)
    if (sequence !== undefined && packing.articles.live[recent.base + at] === 1) {
      readSequence(sequence, (number, field, place) =>
        builder.addEntry(at, field, recent.vocabulary.terms[number] ?? '', place)
      )
    }
    await packing.breathe()
  }
  builder.slots = recent.slots
  return packBuilt(builder, recent.base, packing)
}

/** Makes one segment of several that follow each other. */
export function packTogether(segments: readonly Segment[], packing: Packing): Promise<Segment> {
  const base = segments[0]?.base ?? 0
  const slots = segments.reduce((sum, segment) => sum + segment.slots, 0)
  return finish(packing, base, slots, (writer) => mergeInto(writer, segments, packing.articles.live, packing.breathe))
}
