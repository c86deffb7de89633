import { closeSync, readSync } from 'node:fs'

/** The places in bodies: much is kept, little is asked for, so it stays in the file. */
export interface PlaceBytes {
  read(start: number, length: number): Uint8Array
  close(): void
}

export function inMemory(bytes: Uint8Array): PlaceBytes {
  return { read: (start, length) => bytes.subarray(start, start + length), close: () => undefined }
}

/** In an open file from `offset` on. A file that was removed meanwhile can be read until it is closed. */
export function inFile(handle: number, offset: number): PlaceBytes {
  return {
    read(start, length) {
      const bytes = Buffer.allocUnsafe(length)
      let read = 0
      while (read < length) {
        const more = readSync(handle, bytes, read, length - read, offset + start + read)
        if (more === 0) break
        read += more
      }
      // What is missing reads as terms without places.
      return bytes.fill(1, read)
    },
    close: () => closeSync(handle)
  }
}

const CHUNK = 512 * 1024

/** For those who read from front to back. */
export class ReadAhead {
  bytes: Uint8Array = new Uint8Array(0)
  private from = 0

  constructor(private readonly places: PlaceBytes) {}

  /** Where the places stand in `bytes`, until others are asked for. */
  find(start: number, length: number): number {
    if (start < this.from || start + length > this.from + this.bytes.length) {
      this.from = start
      this.bytes = this.places.read(start, Math.max(length, CHUNK))
    }
    return start - this.from
  }
}
