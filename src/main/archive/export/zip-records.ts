/** The records of a ZIP file, as the .ZIP File Format Specification (APPNOTE 6.3) numbers their fields. */
export interface ZipFacts {
  name: Buffer
  date: Date
  compressed: boolean
  crc: number
  packedBytes: number
  bytes: number
  /** Where its local header begins. */
  offset: number
  /** Its sizes came after its bytes. */
  isStreamed: boolean
}

const MOST_32 = 0xffffffff
const MOST_16 = 0xffff
const UTF8_NAMES = 0x0800
const SIZES_FOLLOW = 0x0008
/** Of the oldest reader that can: 4.5 knows ZIP64. */
const NEEDS = { plain: 20, zip64: 45 }
const MADE_ON_UNIX = (3 << 8) | NEEDS.zip64
const ORDINARY_FILE = 0o100644

export function localHeader(entry: ZipFacts): Buffer {
  const { name, date, compressed, isStreamed } = entry
  const record = Buffer.alloc(30)
  record.writeUInt32LE(0x04034b50, 0)
  record.writeUInt16LE(NEEDS.plain, 4)
  record.writeUInt16LE(flagsOf(entry), 6)
  record.writeUInt16LE(compressed ? 8 : 0, 8)
  record.writeUInt32LE(dosTime(date), 10)
  if (!isStreamed) writeSizes(record, 14, entry)
  record.writeUInt16LE(name.length, 26)
  return Buffer.concat([record, name])
}

/** What is said behind the bytes of an entry that was streamed. */
export function dataDescriptor({ crc, packedBytes, bytes }: ZipFacts): Buffer {
  const isLarge = packedBytes > MOST_32 || bytes > MOST_32
  const record = Buffer.alloc(isLarge ? 24 : 16)
  record.writeUInt32LE(0x08074b50, 0)
  record.writeUInt32LE(crc, 4)
  if (isLarge) {
    record.writeBigUInt64LE(BigInt(packedBytes), 8)
    record.writeBigUInt64LE(BigInt(bytes), 16)
  } else {
    record.writeUInt32LE(packedBytes, 8)
    record.writeUInt32LE(bytes, 12)
  }
  return record
}

export function centralRecord(entry: ZipFacts): Buffer {
  const { name, date, compressed, packedBytes, bytes, offset } = entry
  const isLarge = Math.max(packedBytes, bytes, offset) > MOST_32
  const extra = isLarge ? Buffer.concat([unixTime(date), largeSizes(entry)]) : unixTime(date)
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(MADE_ON_UNIX, 4)
  record.writeUInt16LE(isLarge ? NEEDS.zip64 : NEEDS.plain, 6)
  record.writeUInt16LE(flagsOf(entry), 8)
  record.writeUInt16LE(compressed ? 8 : 0, 10)
  record.writeUInt32LE(dosTime(date), 12)
  writeSizes(record, 16, isLarge ? { ...entry, packedBytes: MOST_32, bytes: MOST_32 } : entry)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt32LE(ORDINARY_FILE * 0x10000, 38)
  record.writeUInt32LE(isLarge ? MOST_32 : offset, 42)
  return Buffer.concat([record, name, extra])
}

/** What ends a ZIP file, with the records of ZIP64 before it where the old ones have no room for the numbers. */
export function endRecords(entries: number, directory: { offset: number; bytes: number }): Buffer {
  const { offset, bytes } = directory
  const isLarge = entries >= MOST_16 || bytes >= MOST_32 || offset >= MOST_32
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(isLarge ? MOST_16 : entries, 8)
  record.writeUInt16LE(isLarge ? MOST_16 : entries, 10)
  record.writeUInt32LE(isLarge ? MOST_32 : bytes, 12)
  record.writeUInt32LE(isLarge ? MOST_32 : offset, 16)
  return isLarge ? Buffer.concat([zip64Ends(entries, directory), record]) : record
}

function zip64Ends(entries: number, { offset, bytes }: { offset: number; bytes: number }): Buffer {
  const record = Buffer.alloc(56 + 20)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(MADE_ON_UNIX, 12)
  record.writeUInt16LE(NEEDS.zip64, 14)
  record.writeBigUInt64LE(BigInt(entries), 24)
  record.writeBigUInt64LE(BigInt(entries), 32)
  record.writeBigUInt64LE(BigInt(bytes), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  record.writeUInt32LE(0x07064b50, 56)
  record.writeBigUInt64LE(BigInt(offset + bytes), 64)
  record.writeUInt32LE(1, 72)
  return record
}

function flagsOf({ isStreamed }: ZipFacts): number {
  return UTF8_NAMES | (isStreamed ? SIZES_FOLLOW : 0)
}

function writeSizes(record: Buffer, at: number, { crc, packedBytes, bytes }: ZipFacts): void {
  record.writeUInt32LE(crc, at)
  record.writeUInt32LE(packedBytes, at + 4)
  record.writeUInt32LE(bytes, at + 8)
}

/** The moment whatever the time zone: the other date is in local time and counts in steps of two seconds. */
function unixTime(date: Date): Buffer {
  const field = Buffer.alloc(9)
  field.writeUInt16LE(0x5455, 0)
  field.writeUInt16LE(5, 2)
  field.writeUInt8(1, 4)
  field.writeInt32LE(Math.min(0x7fffffff, Math.floor(date.getTime() / 1_000)), 5)
  return field
}

function largeSizes({ bytes, packedBytes, offset }: ZipFacts): Buffer {
  const field = Buffer.alloc(28)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(24, 2)
  field.writeBigUInt64LE(BigInt(bytes), 4)
  field.writeBigUInt64LE(BigInt(packedBytes), 12)
  field.writeBigUInt64LE(BigInt(offset), 20)
  return field
}

/** Time in the lower half, date in the upper. */
function dosTime(date: Date): number {
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1)
  const day = ((Math.max(1980, date.getFullYear()) - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate()
  return day * 0x10000 + time
}
