import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw, deflateRawSync } from 'node:zlib'
import { crc32 } from '../crc32'
import { byteList } from './byte-list'
import { centralRecord, dataDescriptor, endRecords, localHeader, type ZipFacts } from './zip-records'

/** A third of the time of the usual level, for files that are a tenth larger. */
const LEVEL = 3
/** More than this is compressed beside what else is to be done. */
const AT_ONCE = 1 << 20

type Piece = string | Uint8Array
type Pieces = Iterable<Piece> | AsyncIterable<Piece>

export interface ZipEntry {
  path: string
  sha256: string
  bytes: number
}

/**
 * A ZIP file written entry by entry, each when the one before is whole. Only what is being added is in memory, and of
 * each entry its record of the directory at the end: some 60 bytes and its name. ZIP64 where it must be.
 */
export interface ZipWriter {
  /** Resolves when the entry has been passed on. `store`: not compressed (it is already, or readers seek in it). */
  add(path: string, content: Piece | Pieces, options?: { store?: boolean }): Promise<ZipEntry>
  end(): void
}

export function zipInto(pass: (chunk: Uint8Array) => void, date: Date): ZipWriter {
  const directory = byteList()
  let entries = 0
  let offset = 0
  const write = (chunk: Uint8Array): void => {
    pass(chunk)
    offset += chunk.length
  }
  const added = (entry: ZipFacts): void => {
    directory.add(centralRecord(entry))
    entries++
  }
  return {
    async add(path, content, { store = false } = {}) {
      const begun = { name: Buffer.from(path), date, offset, compressed: !store }
      const whole = isPiece(content) ? asBuffer(content) : null
      if (whole && (store || whole.length <= AT_ONCE)) {
        added(writeWhole(whole, begun, write))
        return { path, sha256: createHash('sha256').update(whole).digest('hex'), bytes: whole.length }
      }
      const hash = createHash('sha256')
      const entry = await writeStreamed(hashed(whole ? slices(whole) : (content as Pieces), hash), begun, write)
      added(entry)
      return { path, sha256: hash.digest('hex'), bytes: entry.bytes }
    },
    end() {
      const start = offset
      for (const chunk of directory.chunks()) write(chunk)
      write(endRecords(entries, { offset: start, bytes: offset - start }))
    }
  }
}

type Begun = Pick<ZipFacts, 'name' | 'date' | 'offset' | 'compressed'>
type Write = (chunk: Uint8Array) => void

/** Its sizes come before its bytes: readers tell by such an entry, where it is the first, what the file is. */
function writeWhole(bytes: Buffer, begun: Begun, write: Write): ZipFacts {
  const packed = begun.compressed ? deflateRawSync(bytes, { level: LEVEL }) : bytes
  const sizes = { crc: crc32(bytes), packedBytes: packed.length, bytes: bytes.length }
  const entry = { ...begun, ...sizes, isStreamed: false }
  // One write where they are small: most entries are.
  if (packed.length < AT_ONCE) write(Buffer.concat([localHeader(entry), packed]))
  else for (const part of [localHeader(entry), packed]) write(part)
  return entry
}

async function writeStreamed(pieces: AsyncIterable<Buffer>, begun: Begun, write: Write): Promise<ZipFacts> {
  const entry = { ...begun, crc: 0, packedBytes: 0, bytes: 0, isStreamed: true }
  write(localHeader(entry))
  const pass = (packed: Uint8Array): void => {
    write(packed)
    entry.packedBytes += packed.length
  }
  const counted = count(pieces, entry)
  if (begun.compressed) await deflate(counted, pass)
  else for await (const piece of counted) pass(piece)
  write(dataDescriptor(entry))
  return entry
}

async function* count(pieces: AsyncIterable<Buffer>, entry: { crc: number; bytes: number }): AsyncIterable<Buffer> {
  for await (const piece of pieces) {
    entry.bytes += piece.length
    entry.crc = crc32(piece, entry.crc)
    yield piece
  }
}

async function deflate(pieces: AsyncIterable<Buffer>, pass: Write): Promise<void> {
  const source = Readable.from(pieces, { objectMode: false })
  await pipeline(source, createDeflateRaw({ level: LEVEL }), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) pass(chunk)
  })
}

async function* hashed(pieces: Pieces, hash: ReturnType<typeof createHash>): AsyncIterable<Buffer> {
  for await (const piece of pieces) {
    const bytes = asBuffer(piece)
    hash.update(bytes)
    if (bytes.length > 0) yield bytes
  }
}

function* slices(bytes: Buffer): Iterable<Buffer> {
  for (let start = 0; start < bytes.length; start += AT_ONCE) yield bytes.subarray(start, start + AT_ONCE)
}

function isPiece(content: Piece | Pieces): content is Piece {
  return typeof content === 'string' || content instanceof Uint8Array
}

function asBuffer(piece: Piece): Buffer {
  return typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
}
