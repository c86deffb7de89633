import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Slices } from '../slices'
import { makeEntry, TextIndex } from '../text-index/text-index'
import { ByteReader } from './bytes'
import { DIGEST_LENGTH, type Header, header, MAGIC, VERSION } from './format'

export interface Cached {
  index: TextIndex
  /** The newest change that the index knows. */
  changeNumber: number
}

const storedArticle = z.object({
  id: z.string(),
  meta: z.object({
    tags: z.array(z.string()),
    collections: z.array(z.string()),
    sourceId: z.string().nullable(),
    siteName: z.string().nullable(),
    hosts: z.array(z.string()),
    language: z.string().nullable(),
    section: z.string().nullable(),
    byline: z.array(z.string()),
    day: z.string(),
    savedDay: z.string(),
    hasImage: z.boolean(),
    hasNote: z.boolean()
  })
})

const CHUNK = 1024 * 1024

async function isSound(bytes: Buffer, slices: Slices): Promise<boolean> {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return false
  const hash = createHash('sha256')
  for (let at = MAGIC.length + DIGEST_LENGTH; at < bytes.length; at += CHUNK) {
    hash.update(bytes.subarray(at, at + CHUNK))
    await slices.breathe()
  }
  return hash.digest().equals(bytes.subarray(MAGIC.length, MAGIC.length + DIGEST_LENGTH))
}

function readField(reader: ByteReader, fields: Map<number, Map<number, number>>): void {
  const field = reader.number()
  const count = reader.number()
  const frequencies = new Map<number, number>()
  let slot = 0
  for (let at = 0; at < count; at += 1) {
    slot += reader.number()
    frequencies.set(slot, reader.number())
  }
  fields.set(field, frequencies)
}

async function readTerms(reader: ByteReader, index: TextIndex, slices: Slices): Promise<void> {
  for (let term = reader.text(); term !== ''; term = reader.text()) {
    const fields = new Map<number, Map<number, number>>()
    for (let left = reader.number(); left > 0; left -= 1) readField(reader, fields)
    index.vocabulary.intern(term)
    index.restoreTerm(term, fields)
    await slices.breathe()
  }
}

function readSequence(reader: ByteReader): Int32Array {
  const sequence = new Int32Array(reader.number())
  for (let at = 0; at < sequence.length; at += 1) sequence[at] = reader.number()
  return sequence
}

async function readArticles(reader: ByteReader, index: TextIndex, count: number, slices: Slices): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    const { id, meta } = storedArticle.parse(JSON.parse(reader.text()))
    index.restoreArticle(makeEntry(id, meta, readSequence(reader)))
    await slices.breathe()
  }
}

function readHeader(reader: ByteReader): Header | null {
  const found = header.safeParse(JSON.parse(reader.text()))
  return found.success && found.data.version === VERSION ? found.data : null
}

/** Reads a stored index, in slices. Null: missing, damaged, or of another version; then it is built anew. */
export async function readCache(file: string): Promise<Cached | null> {
  try {
    const slices = new Slices()
    const bytes = await readFile(file)
    if (!(await isSound(bytes, slices))) return null
    const reader = new ByteReader(bytes, MAGIC.length + DIGEST_LENGTH)
    const head = readHeader(reader)
    if (head === null) return null
    const index = new TextIndex()
    await readTerms(reader, index, slices)
    await readArticles(reader, index, head.articles, slices)
    return { index, changeNumber: head.changeNumber }
  } catch {
    return null
  }
}
