import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { constants, createGunzip, gunzipSync, inflateRawSync } from 'node:zlib'
import { bytesAt, compressedStarts, gzipHeadLength, isGzip, nextPlainStart } from './record-starts'
import type { Spool } from './spool'

/** One record as it stands in the file. */
export interface RawRecord {
  /** Names in lower case. */
  headers: Map<string, string>
  /** Of the block, as the record says. */
  length: number
  /** The block; shorter where the file ends before it. */
  block(): Promise<Buffer>
}

/** A place that cannot be read, and why. */
export interface Damage {
  damage: string
}

const MOST_HEADERS = 256 * 1024
/** Compressed records up to this size are unpacked at once, larger ones on the disk. */
const SMALL = 8 * 1024 * 1024
const MOST_UNPACKED = 256 * 1024 * 1024

/**
 * Every record of a WARC file, plain or gzipped. Nothing in the file is trusted: a record whose length is wrong, or whose
 * bytes are damaged, is passed over up to the next one that can be found.
 */
export async function* rawRecords(path: string, spool: Spool): AsyncIterable<RawRecord | Damage> {
  const file = await open(path)
  try {
    if (await isGzip(file)) yield* compressedRecords(path, file, spool)
    else yield* plainRecords(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}

async function* plainRecords(file: FileHandle, size: number): AsyncIterable<RawRecord | Damage> {
  for (let at: number | null = await startAt(file, 0); at !== null && at < size; ) {
    const start: number = at
    const record = await recordAt(file, start)
    const end = record ? start + record.headLength + record.length : size
    at = record && end <= size ? await startAt(file, end) : null
    if (record) yield record
    if (record && at !== null) continue
    const next = await nextPlainStart(file, start + 1)
    if (record && end >= size && next === null) {
      if (end > size)
        yield { damage: `The file breaks off in the record at byte ${start}; what comes before was read.` }
      return
    }
    at = next
    const rest = at === null ? 'nothing could be read after it' : 'reading went on after it'
    yield { damage: `The record at byte ${start} is damaged; ${rest}.` }
  }
}

/** Past empty lines. Null: no record begins there. */
async function startAt(file: FileHandle, at: number): Promise<number | null> {
  const bytes = await bytesAt(file, at, 64)
  const start = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
  // The end of the file is as good a place for a record to end at.
  if (start < 0) return at + bytes.length
  return bytes.toString('latin1', start, start + 5) === 'WARC/' ? at + start : null
}

async function recordAt(file: FileHandle, at: number): Promise<(RawRecord & { headLength: number }) | null> {
  let head = await bytesAt(file, at, 4_096)
  let parsed = parseHead(head)
  if (!parsed && head.length === 4_096) {
    head = await bytesAt(file, at, MOST_HEADERS)
    parsed = parseHead(head)
  }
  if (!parsed) return null
  const { headers, headLength, length } = parsed
  return { headers, headLength, length, block: () => bytesAt(file, at + headLength, length) }
}

interface Head {
  headers: Map<string, string>
  headLength: number
  length: number
}

function parseHead(bytes: Buffer): Head | null {
  const split = splitHead(bytes)
  if (!split?.first.startsWith('WARC/')) return null
  const length = Number(split.headers.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0) return null
  return { headers: split.headers, headLength: split.length, length }
}

/** First line and headers, as WARC and HTTP both have them, up to the empty line. */
export function splitHead(bytes: Buffer): { first: string; headers: Map<string, string>; length: number } | null {
  const crlf = bytes.indexOf('\r\n\r\n', 0, 'latin1')
  const lf = bytes.indexOf('\n\n', 0, 'latin1')
  const isLf = lf >= 0 && (crlf < 0 || lf < crlf)
  const end = isLf ? lf : crlf
  if (end < 0 || end > MOST_HEADERS) return null
  const [first = '', ...lines] = bytes
    .toString('utf8', 0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { first, headers, length: end + (isLf ? 2 : 4) }
}

async function* compressedRecords(path: string, file: FileHandle, spool: Spool): AsyncIterable<RawRecord | Damage> {
  const { size } = await file.stat()
  let from: number | null = null
  for await (const start of compressedStarts(file)) {
    if (from === null && start > 0) yield { damage: 'The beginning of the file is damaged; reading went on after it.' }
    if (from !== null) yield* unpacked(path, file, from, start, spool)
    from = start
  }
  if (from === null) yield { damage: 'No record could be found in this file.' }
  else yield* unpacked(path, file, from, size, spool)
}

/** What is between the beginnings of two records: one, or all of a file that was compressed as a whole. */
async function* unpacked(
  path: string,
  file: FileHandle,
  from: number,
  to: number,
  spool: Spool
): AsyncIterable<RawRecord | Damage> {
  const small = to - from <= SMALL ? unpackSmall(await bytesAt(file, from, to - from)) : null
  if (!small) return yield* largeRecords(path, from, to, spool)
  yield* smallRecords(small.bytes, from)
  if (small.isDamaged) yield { damage: `The compressed data after byte ${from} is damaged; what could be was read.` }
}

/** Null: it unpacks to more than should be held in memory. */
function unpackSmall(bytes: Buffer): { bytes: Buffer; isDamaged: boolean } | null {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED }), isDamaged: false }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    return { bytes: firstMember(bytes), isDamaged: true }
  }
}

/** As far as the first record goes, where what follows it is damaged or it breaks off itself. */
function firstMember(bytes: Buffer): Buffer {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED }
    return inflateRawSync(bytes.subarray(gzipHeadLength(bytes)), options)
  } catch {
    return Buffer.alloc(0)
  }
}

function* smallRecords(bytes: Buffer, from: number): Iterable<RawRecord | Damage> {
  for (let at = 0; at < bytes.length; ) {
    const head = parseHead(bytes.subarray(at, at + MOST_HEADERS))
    if (!head) {
      if (bytes.subarray(at).some((byte) => byte !== 0x0d && byte !== 0x0a)) {
        yield { damage: `The compressed record at byte ${from} is damaged; reading went on after it.` }
      }
      return
    }
    const start = at + head.headLength
    const { headers, length } = head
    yield { headers, length, block: async () => bytes.subarray(start, start + length) }
    at = start + length
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  }
}

async function* largeRecords(path: string, from: number, to: number, spool: Spool): AsyncIterable<RawRecord | Damage> {
  const stream = createReadStream(path, { start: from, end: to - 1 }).pipe(createGunzip())
  const { path: plain, isCut } = await spool.file(stream, () => undefined)
  if (isCut) yield { damage: `The compressed data after byte ${from} is damaged; what came before it was read.` }
  const file = await open(plain)
  try {
    yield* plainRecords(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}
