import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A third of the time of the usual level, for files that are a tenth larger. */
const LEVEL = 3

type Piece = string | Uint8Array

export interface ZipEntry {
  path: string
  sha256: string
  bytes: number
}

/** A ZIP file written entry by entry: only what is being added is in memory. ZIP64 where it must be. */
export interface ZipWriter {
  /** Resolves when the entry has been passed on. `store`: not compressed (it is already, or readers seek in it). */
  add(path: string, content: Piece | AsyncIterable<Piece>, options?: { store?: boolean }): Promise<ZipEntry>
  /** Not compressed, and with its size before its bytes: readers tell by such an entry what the file is. */
  addFirst(path: string, content: string): void
  end(): Promise<void>
}

export function zipInto(write: (chunk: Uint8Array) => void, date: Date): ZipWriter {
  const zip = new ZipFile()
  const written = passOn(zip.outputStream, write)
  // Told by whoever waits for it; until then nobody may be waiting.
  written.catch(() => undefined)
  const failed = written.then(() => new Promise<never>(() => undefined))
  return {
    async add(path, content, { store = false } = {}) {
      const entry = { path, sha256: '', bytes: 0 }
      const settings = { mtime: date, compressionLevel: store ? 0 : LEVEL, mode: 0o100644 }
      const hash = createHash('sha256')
      const stream = Readable.from(counted(piecesOf(content), entry, hash), { objectMode: false })
      zip.addReadStream(stream, path, settings)
      await Promise.race([finished(stream), failed])
      return { ...entry, sha256: hash.digest('hex') }
    },
    addFirst(path, content) {
      zip.addBuffer(Buffer.from(content), path, { mtime: date, compress: false, mode: 0o100644 })
    },
    async end() {
      zip.end()
      await written
    }
  }
}

async function passOn(stream: NodeJS.ReadableStream, write: (chunk: Uint8Array) => void): Promise<void> {
  for await (const chunk of stream) write(chunk as Buffer)
}

async function* piecesOf(content: Piece | AsyncIterable<Piece>): AsyncIterable<Piece> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield content
  else yield* content
}

async function* counted(
  pieces: AsyncIterable<Piece>,
  entry: ZipEntry,
  hash: ReturnType<typeof createHash>
): AsyncIterable<Buffer> {
  for await (const piece of pieces) {
    const bytes = asBuffer(piece)
    entry.bytes += bytes.length
    hash.update(bytes)
    if (bytes.length > 0) yield bytes
  }
}

function asBuffer(piece: Piece): Buffer {
  return typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
}
