import { inflateRawSync } from 'node:zlib'

/** One file of a ZIP that is part of another file. */
export interface EmbeddedFile {
  name: string
  bytes: Buffer
}

const INDEX = /^(\.?\/)?index\.html?$/i
const FRAME = /(^|\/)frames\/([^/]+\/)+index\.html?$/i

/** A ZIP that is one page: its document at the top, its parts below, its frames in folders of their own. */
export function isPackedPage(names: string[]): boolean {
  const documents = names.filter((name) => /\.html?$/i.test(name) && !FRAME.test(name))
  return documents.length === 1 && INDEX.test(documents[0] ?? '')
}

/** The document of a page that is packed like that. */
export function isIndex(name: string): boolean {
  return INDEX.test(name)
}

const END = Buffer.from('PK\x05\x06', 'latin1')
const MOST_FILES = 5_000
const MOST_BYTES = 400 * 1024 * 1024

/**
 * The files of a ZIP in memory that may have anything before and behind it, as a page that unpacks itself has. Names
 * are only names: nothing is ever written under them. Null: there is no ZIP, or it is not to be trusted.
 */
export function embeddedFiles(bytes: Buffer): EmbeddedFile[] | null {
  const end = bytes.lastIndexOf(END)
  if (end < 0 || end + 22 > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  const shift = end - size - bytes.readUInt32LE(end + 16)
  if (count > MOST_FILES || size > end || shift < 0) return null
  try {
    return readDirectory(bytes, end - size, count, shift)
  } catch {
    return null
  }
}

function readDirectory(bytes: Buffer, from: number, count: number, shift: number): EmbeddedFile[] {
  const files: EmbeddedFile[] = []
  let at = from
  let total = 0
  for (let n = 0; n < count && bytes.readUInt32LE(at) === 0x02014b50; n++) {
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const content = isEncrypted
      ? null
      : readFile(bytes, bytes.readUInt32LE(at + 42) + shift, packed, method, MOST_BYTES - total)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (!content || name.endsWith('/')) continue
    total += content.length
    files.push({ name, bytes: content })
  }
  return files
}

function readFile(bytes: Buffer, at: number, packed: number, method: number, limit: number): Buffer | null {
  if (bytes.readUInt32LE(at) !== 0x04034b50) return null
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const content = bytes.subarray(from, from + packed)
  if (content.length < packed) return null
  if (method === 0) return content.length > limit ? null : content
  return method === 8 ? inflateRawSync(content, { maxOutputLength: Math.max(1, limit) }) : null
}
