/** What a property list holds; of its numbers and dates nothing is needed here. */
export type PlistValue = string | Buffer | PlistValue[] | Map<string, PlistValue> | null

const TRAILER = 32
const MOST_OBJECTS = 200_000
const DEEPEST = 32

/** Apple's binary property lists: objects, their offsets, and where both are. Null for what is no whole one. */
export function parseBinaryPlist(bytes: Buffer): PlistValue {
  if (bytes.length < TRAILER + 8) return null
  const trailer = bytes.subarray(bytes.length - TRAILER)
  const [offsetSize, refSize] = [trailer[6] ?? 0, trailer[7] ?? 0]
  const [count, top, table] = [8, 16, 24].map((at) => Number(trailer.readBigUInt64BE(at)))
  if (!isSize(offsetSize) || !isSize(refSize) || !count || count > MOST_OBJECTS) return null
  if (table === undefined || table + count * offsetSize > bytes.length) return null
  const reader: Reader = {
    bytes,
    refSize,
    offsetOf: (index) => (index < count ? bytes.readUIntBE(table + index * offsetSize, offsetSize) : bytes.length)
  }
  return valueAt(reader, top ?? 0, 0)
}

interface Reader {
  bytes: Buffer
  refSize: number
  offsetOf(index: number): number
}

function isSize(size: number): boolean {
  return size >= 1 && size <= 6
}

function valueAt(reader: Reader, index: number, depth: number): PlistValue {
  const { bytes } = reader
  const at = reader.offsetOf(index)
  const marker = bytes[at]
  if (marker === undefined || depth > DEEPEST) return null
  const { length, from } = lengthAt(bytes, at)
  switch (marker >> 4) {
    case 0x4:
      return bytes.subarray(from, from + length)
    case 0x5:
      return bytes.toString('latin1', from, from + length)
    case 0x6:
      return from + length * 2 > bytes.length ? null : utf16(bytes.subarray(from, from + length * 2))
    case 0xa:
      return refs(reader, from, length).map((ref) => valueAt(reader, ref, depth + 1))
    case 0xd:
      return dictAt(reader, from, length, depth)
    default:
      return null
  }
}

/** A copy is turned: what was read stays as it is. */
function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le')
}

function dictAt(reader: Reader, from: number, length: number, depth: number): Map<string, PlistValue> {
  const keys = refs(reader, from, length)
  const values = refs(reader, from + length * reader.refSize, length)
  const dict = new Map<string, PlistValue>()
  keys.forEach((ref, n) => {
    const key = valueAt(reader, ref, depth + 1)
    if (typeof key === 'string') dict.set(key, valueAt(reader, values[n] ?? 0, depth + 1))
  })
  return dict
}

/** What is longer than fourteen says so in a number of its own. */
function lengthAt(bytes: Buffer, at: number): { length: number; from: number } {
  const short = (bytes[at] ?? 0) & 15
  if (short !== 15) return { length: short, from: at + 1 }
  const size = 2 ** ((bytes[at + 1] ?? 0) & 15)
  if (size > 6 && size !== 8) return { length: 0, from: at + 1 }
  const from = at + 2
  if (from + size > bytes.length) return { length: 0, from }
  const length = size === 8 ? Number(bytes.readBigUInt64BE(from)) : bytes.readUIntBE(from, size)
  return { length, from: from + size }
}

function refs({ bytes, refSize }: Reader, from: number, length: number): number[] {
  if (length > MOST_OBJECTS || from + length * refSize > bytes.length) return []
  return Array.from({ length }, (_, n) => bytes.readUIntBE(from + n * refSize, refSize))
}
