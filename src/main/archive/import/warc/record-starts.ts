import type { FileHandle } from 'node:fs/promises'
import { constants, inflateRawSync } from 'node:zlib'

const PIECE = 1024 * 1024
const HEAD = 4_096
const GZIP = Buffer.from([0x1f, 0x8b, 0x08])
const PLAIN = Buffer.from('\nWARC/', 'latin1')

export async function isGzip(file: FileHandle): Promise<boolean> {
  return (await bytesAt(file, 0, 3)).equals(GZIP)
}

/** Where a compressed record begins, one after the other, found by what the bytes unpack to. */
export async function* compressedStarts(file: FileHandle): AsyncIterable<number> {
  for await (const { bytes, at, offset } of found(file, GZIP, 0)) {
    const head = bytes.length - at >= HEAD ? bytes.subarray(at, at + HEAD) : await bytesAt(file, offset, HEAD)
    if (beginsRecord(head)) yield offset
  }
}

/** Where the next record begins at or after a byte of a plain file; null: there is none. */
export async function nextPlainStart(file: FileHandle, from: number): Promise<number | null> {
  for await (const { offset } of found(file, PLAIN, Math.max(0, from - 1))) return offset + 1
  return null
}

/** Each place of a file at which some bytes stand. */
async function* found(file: FileHandle, sign: Buffer, from: number) {
  for (let start = from; ; start += PIECE) {
    // A little of the next piece: the bytes may stand across the border.
    const bytes = await bytesAt(file, start, PIECE + sign.length - 1)
    for (let at = bytes.indexOf(sign); at >= 0 && at < PIECE; at = bytes.indexOf(sign, at + 1)) {
      yield { bytes, at, offset: start + at }
    }
    if (bytes.length < PIECE + sign.length - 1) return
  }
}

export async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** The three bytes may stand anywhere; what they begin tells. */
export function beginsRecord(head: Buffer): boolean {
  const flags = head[3] ?? 0
  if (head.length < 18 || flags & 0xe0) return false
  return unpackedStart(head.subarray(gzipHeadLength(head))).startsWith('WARC/')
}

/** What stands before the compressed bytes themselves (RFC 1952). */
export function gzipHeadLength(bytes: Buffer): number {
  const flags = bytes[3] ?? 0
  let start = 10
  if (flags & 4) start += 2 + bytes.readUInt16LE(10)
  for (const flag of [8, 16]) if (flags & flag) start = bytes.indexOf(0, start) + 1
  return flags & 2 ? start + 2 : start
}

function unpackedStart(bytes: Buffer): string {
  try {
    // Broken off by us: what there is of it is enough.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 }
    return inflateRawSync(bytes, options).toString('latin1', 0, 5)
  } catch {
    return ''
  }
}
