import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
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
  close(): void
}

export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-import-'))
  const handle = openSync(join(folder, 'payloads'), 'w+')
  let end = 0
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
    close() {
      closeSync(handle)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
