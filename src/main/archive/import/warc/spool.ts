import { closeSync, createWriteStream, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SpooledBytes {
  offset: number
  length: number
}

/** A place on the disk for bytes that are too many for memory; gone with `close`. */
export interface Spool {
  put(bytes: Uint8Array): SpooledBytes
  get(place: SpooledBytes): Buffer
  /** The bytes of a stream as a file of its own. One that breaks off is as long as it came. */
  file(stream: NodeJS.ReadableStream, onChunk: (chunk: Buffer) => void): Promise<{ path: string; isCut: boolean }>
  close(): void
}

export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-import-'))
  const handle = openSync(join(folder, 'payloads'), 'w+')
  let end = 0
  let files = 0
  return {
    put(bytes) {
      const place = { offset: end, length: bytes.length }
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, end + done)
      end += bytes.length
      return place
    },
    get({ offset, length }) {
      const bytes = Buffer.alloc(length)
      readSync(handle, bytes, 0, length, offset)
      return bytes
    },
    file(stream, onChunk) {
      const path = join(folder, `file-${++files}`)
      const out = createWriteStream(path)
      return new Promise((resolve, reject) => {
        const end = (isCut: boolean): void => void out.end(() => resolve({ path, isCut }))
        // Streams of stored entries end without closing, so they cannot be piped.
        stream.on('data', (chunk: Buffer) => {
          onChunk(chunk)
          if (out.write(chunk)) return
          stream.pause()
          out.once('drain', () => stream.resume())
        })
        stream.on('end', () => end(false))
        stream.on('error', () => end(true))
        out.on('error', reject)
      })
    },
    close() {
      closeSync(handle)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
