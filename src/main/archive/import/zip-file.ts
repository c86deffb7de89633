import { closeSync, openSync } from 'node:fs'
import { ArchiveError } from '@shared/errors'
import { Entry, open, type ZipFile as Zip } from 'yauzl'
import { readSmall } from './zip-small-entry'

/** A ZIP file that is read entry by entry, whatever its size. */
export interface ZipFile {
  names: string[]
  /** Of all entries unpacked, as the directory has it. */
  bytes: number
  /** As the entry has it; null: none that makes sense. */
  date(name: string): Date | null
  has(name: string): boolean
  /** Null: no such entry. Throws `too-large` beyond the limit, whatever its header says, and `unreadable`. */
  read(name: string, limit?: number): Promise<Buffer | null>
  /** The entry's bytes as they come. */
  stream(name: string): Promise<NodeJS.ReadableStream | null>
  close(): void
}

const MOST_ENTRIES = 2_000_000
const MOST_BYTES = 200 * 1024 * 1024

export async function openZip(path: string): Promise<ZipFile> {
  const zip = await opened(path)
  const entries = await listed(zip)
  const file = openSync(path, 'r')
  const stream = (entry: Listed): Promise<NodeJS.ReadableStream> =>
    new Promise((resolve, reject) => {
      zip.openReadStream(Object.assign(new Entry(), entry), (error, found) =>
        error ? reject(damaged(error)) : resolve(found)
      )
    })
  return {
    get names() {
      return [...entries.keys()]
    },
    get bytes() {
      let sum = 0
      for (const { uncompressedSize } of entries.values()) sum += uncompressedSize
      return sum
    },
    date(name) {
      const { modified = Number.NaN } = entries.get(name) ?? {}
      return Number.isNaN(modified) ? null : new Date(modified)
    },
    has: (name) => entries.has(name),
    async read(name, limit = MOST_BYTES) {
      const entry = entries.get(name)
      if (!entry) return null
      if (entry.uncompressedSize > limit) throw tooLarge()
      return readSmall(file, entry) ?? collect(await stream(entry), limit)
    },
    async stream(name) {
      const entry = entries.get(name)
      return entry ? stream(entry) : null
    },
    close() {
      closeSync(file)
      zip.close()
    }
  }
}

function opened(path: string): Promise<Zip> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged(error)) : resolve(zip)
    )
  })
}

/** What is kept of an entry: the library's own have buffers, and there may be very many. */
type Listed = Pick<
  Entry,
  'compressedSize' | 'uncompressedSize' | 'relativeOffsetOfLocalHeader' | 'compressionMethod' | 'generalPurposeBitFlag'
> & { modified: number }

function listedOf(entry: Entry): Listed {
  const { compressedSize, uncompressedSize, relativeOffsetOfLocalHeader } = entry
  const { compressionMethod, generalPurposeBitFlag } = entry
  const sizes = { compressedSize, uncompressedSize, relativeOffsetOfLocalHeader }
  return { ...sizes, compressionMethod, generalPurposeBitFlag, modified: entry.getLastModDate().getTime() }
}

function listed(zip: Zip): Promise<Map<string, Listed>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Listed>()
    const fail = (error: unknown): void => {
      zip.close()
      reject(error)
    }
    zip.on('error', (error: Error) => fail(damaged(error)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MOST_ENTRIES) return fail(tooLarge())
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, listedOf(entry))
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function collect(stream: NodeJS.ReadableStream, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    // Streams of stored entries end without closing, so they cannot be iterated.
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) reject(tooLarge())
      else chunks.push(chunk)
    })
    stream.on('end', () => resolve(Buffer.concat(chunks)))
    stream.on('error', (error: Error) => reject(damaged(error)))
  })
}

/** Streams of stored entries end without closing: iterated by hand. */
export async function* iterated(stream: NodeJS.ReadableStream): AsyncIterable<Uint8Array> {
  const chunks: Buffer[] = []
  let ended = false
  let failure: Error | null = null
  let wake = (): void => undefined
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    if (chunks.length > 16) stream.pause()
    wake()
  })
  stream.on('end', () => {
    ended = true
    wake()
  })
  stream.on('error', (error: Error) => {
    failure = error
    wake()
  })
  while (true) {
    const chunk = chunks.shift()
    if (chunk) yield chunk
    else if (failure) throw failure
    else if (ended) return
    else {
      stream.resume()
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
}

function damaged(cause: Error): ArchiveError {
  return new ArchiveError(
    'unreadable',
    'This ZIP file is damaged or not safe to read. Nothing was changed. Export it again, or fetch it again.',
    { cause }
  )
}

function tooLarge(): ArchiveError {
  return new ArchiveError(
    'too-large',
    'This file unpacks to more than can be read. Nothing was changed. Hand it over in smaller parts.'
  )
}
