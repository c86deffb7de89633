import { createHash, type Hash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Slices } from '../slices'
import { ALL_FIELDS } from '../text-index/fields'
import type { Occurrences } from '../text-index/postings'
import type { Sequence } from '../text-index/sequence'
import type { Entry, TextIndex } from '../text-index/text-index'
import { ByteWriter } from './bytes'
import { DIGEST_LENGTH, type Header, MAGIC, VERSION } from './format'

const CHUNK = 256 * 1024

/** Thrown where the index changed while it was written: what has been written does not fit together. */
class Overtaken extends Error {}

interface Output {
  append(bytes: Buffer): Promise<void>
}

interface Job {
  readonly index: TextIndex
  readonly writer: ByteWriter
  readonly output: Output
  readonly slices: Slices
  readonly revision: number
}

async function flush(job: Job, atLeast: number): Promise<void> {
  if (job.writer.size >= atLeast) await job.output.append(job.writer.take())
  await job.slices.breathe()
  if (job.index.revision !== job.revision) throw new Overtaken()
}

/** Slots without their gaps. */
function compactSlots(index: TextIndex): Map<number, number> {
  const slots = new Map<number, number>()
  for (const [slot] of index.live()) slots.set(slot, slots.size)
  return slots
}

function livePostings(
  frequencies: ReadonlyMap<number, number>,
  slots: ReadonlyMap<number, number>
): [number, number][] {
  const live: [number, number][] = []
  for (const [slot, frequency] of frequencies) {
    const compact = slots.get(slot)
    if (compact !== undefined) live.push([compact, frequency])
  }
  return live.sort((a, b) => a[0] - b[0])
}

function writeField(writer: ByteWriter, field: number, postings: readonly [number, number][]): void {
  writer.number(field)
  writer.number(postings.length)
  let before = 0
  for (const [slot, frequency] of postings) {
    writer.number(slot - before)
    writer.number(frequency)
    before = slot
  }
}

/** False where no article holds the term any more. */
function writeTerm(
  writer: ByteWriter,
  term: string,
  occurrences: Occurrences,
  slots: ReadonlyMap<number, number>
): boolean {
  const fields: [number, [number, number][]][] = []
  for (const [field, frequencies] of occurrences) {
    const live = livePostings(frequencies, slots)
    if (live.length > 0) fields.push([field, live])
  }
  if (fields.length === 0) return false
  writer.text(term)
  writer.number(fields.length)
  for (const [field, postings] of fields) writeField(writer, field, postings)
  return true
}

async function writeTerms(job: Job, slots: ReadonlyMap<number, number>): Promise<Int32Array> {
  const { index, writer } = job
  const numbers = new Int32Array(index.vocabulary.size)
  let next = 0
  for (const [term, occurrences] of index.terms()) {
    if (!writeTerm(writer, term, occurrences, slots)) continue
    numbers[index.vocabulary.numberOf(term) ?? 0] = next
    next += 1
    await flush(job, CHUNK)
  }
  writer.text('')
  return numbers
}

function writeSequence(writer: ByteWriter, sequence: Sequence, numbers: Int32Array): void {
  writer.number(sequence.length)
  sequence.forEach((entry, at) => {
    writer.number(at < ALL_FIELDS ? entry : ((numbers[entry >> 1] ?? 0) << 1) | (entry & 1))
  })
}

function writeEntry(writer: ByteWriter, { id, meta, sequence }: Entry, numbers: Int32Array): void {
  writer.text(JSON.stringify({ id, meta }))
  writeSequence(writer, sequence, numbers)
}

async function writeAll(job: Job, changeNumber: number): Promise<void> {
  const slots = compactSlots(job.index)
  const head: Header = { version: VERSION, changeNumber, articles: slots.size }
  job.writer.text(JSON.stringify(head))
  const numbers = await writeTerms(job, slots)
  for (const [, entry] of job.index.live()) {
    writeEntry(job.writer, entry, numbers)
    await flush(job, CHUNK)
  }
  await flush(job, 1)
}

async function writeFile(file: string, fill: (output: Output) => Promise<void>): Promise<void> {
  const handle = await open(file, 'w')
  try {
    const hash: Hash = createHash('sha256')
    await handle.write(Buffer.concat([MAGIC, Buffer.alloc(DIGEST_LENGTH)]))
    await fill({
      append: async (bytes) => {
        hash.update(bytes)
        await handle.write(bytes)
      }
    })
    await handle.write(hash.digest(), 0, DIGEST_LENGTH, MAGIC.length)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes the index to a file, beside and then over the old one. In slices; false where the index changed meanwhile or
 * the disk refused: the file is a cache and may be missing.
 */
export async function writeCache(file: string, index: TextIndex, changeNumber: number): Promise<boolean> {
  const temporary = `${file}.${process.pid}.tmp`
  const job = { index, writer: new ByteWriter(), slices: new Slices(), revision: index.revision }
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(temporary, (output) => writeAll({ ...job, output }, changeNumber))
    await rename(temporary, file)
    return true
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
    return false
  }
}
