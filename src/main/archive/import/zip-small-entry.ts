import { readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** Where an entry's bytes are, as the directory has it. */
export interface SmallEntry {
  compressedSize: number
  uncompressedSize: number
  relativeOffsetOfLocalHeader: number
  compressionMethod: number
  generalPurposeBitFlag: number
}

const SMALL = 256 * 1024
const HEADER = 30
/** Of name and extra fields, as most have them. */
const NAMES = 1_024
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

/**
 * The bytes of a small entry, read at once: streams for each take longer than all that is done with what they bring.
 * Null: it is not small, or not as it should be; whoever reads it as a stream says what is wrong.
 */
export function readSmall(file: number, entry: SmallEntry): Buffer | null {
  const { compressedSize, uncompressedSize, relativeOffsetOfLocalHeader, compressionMethod } = entry
  const isPlain = compressionMethod === STORED || compressionMethod === DEFLATED
  if (!isPlain || entry.generalPurposeBitFlag & ENCRYPTED || Math.max(compressedSize, uncompressedSize) > SMALL)
    return null
  const region = Buffer.alloc(HEADER + NAMES + compressedSize)
  const found = readSync(file, region, 0, region.length, relativeOffsetOfLocalHeader)
  if (found < HEADER || region.readUInt32LE(0) !== 0x04034b50) return null
  const start = HEADER + region.readUInt16LE(26) + region.readUInt16LE(28)
  if (start + compressedSize > found) return null
  const packed = region.subarray(start, start + compressedSize)
  const bytes = compressionMethod === STORED ? packed : inflated(packed, uncompressedSize)
  return bytes?.length === uncompressedSize ? bytes : null
}

function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return null
  }
}
