import { type Entry, open, type ZipFile } from 'yauzl'

/** Every entry of a ZIP file in its order, decompressed, with its checksum checked by the library. */
export function readZip(path: string): Promise<Map<string, { bytes: Buffer; stored: boolean }>> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const entries = new Map<string, { bytes: Buffer; stored: boolean }>()
      zip.on('error', reject)
      zip.on('end', () => resolve(entries))
      zip.on('entry', (entry: Entry) => {
        readEntry(zip, entry).then((bytes) => {
          entries.set(entry.fileName, { bytes, stored: entry.compressionMethod === 0 })
          zip.readEntry()
        }, reject)
      })
      zip.readEntry()
    })
  })
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      // Streams of stored entries end without closing, so they cannot be iterated.
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
      stream.on('error', reject)
    })
  })
}
