import { openSync } from 'node:fs'
import { findBroad, writeBroad } from './broad'
import { Endings } from './endings'
import { FileOutput, MemoryOutput } from './output'
import { inFile, inMemory, type PlaceBytes } from './place-bytes'
import { Segment, signaturesIn, startsIn } from './segment'
import type { SegmentWriter } from './segment-writer'
import { Terms } from './terms'

export type SegmentOutput = FileOutput | MemoryOutput

/** A file under that name, or memory where none can be written. */
export function outputFor(file: string): SegmentOutput {
  try {
    return new FileOutput(file)
  } catch {
    return new MemoryOutput()
  }
}

interface Rest {
  slots: number
  articles: Buffer
  breathe: () => Promise<void>
}

function placeBytes(output: SegmentOutput, start: number): PlaceBytes {
  return output instanceof MemoryOutput
    ? inMemory(output.section('bodyPlaces'))
    : inFile(openSync(output.file, 'r'), start)
}

/** Writes what is left of a segment after its terms, and opens it. */
export async function finishSegment(writer: SegmentWriter, output: SegmentOutput, rest: Rest): Promise<Segment> {
  const { slots, articles, breathe } = rest
  const { count, ...written } = writer.finish()
  output.endSection('bodyPlaces')
  const terms = new Terms(written.terms, written.blocks, count)
  const starts = startsIn(written.starts)
  const broad = await findBroad(
    { terms, body: written.body, starts: starts.body },
    writer.beginnings.all(),
    slots,
    breathe
  )
  const { headPlaces, blocks, signatures, endings, body, head } = written
  const sections = {
    headPlaces,
    terms: written.terms,
    blocks,
    starts: written.starts,
    signatures,
    endings,
    body,
    head,
    broad: writeBroad(broad),
    articles
  }
  for (const name of Object.keys(sections) as (keyof typeof sections)[]) {
    output.append(sections[name])
    output.endSection(name)
    await breathe()
  }
  if (output instanceof FileOutput) output.finish({ slots, terms: count })
  const parts = {
    slots,
    terms,
    starts,
    signatures: signaturesIn(signatures),
    endings: new Endings(endings),
    body,
    head,
    headPlaces,
    broad,
    articles
  }
  const file = output instanceof FileOutput ? output.file : null
  return new Segment({ ...parts, bodyPlaces: placeBytes(output, 0), file }, 0)
}
