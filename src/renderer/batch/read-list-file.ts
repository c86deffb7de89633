const MOST_BYTES = 20_000_000

export interface ListFile {
  text: string
  kind: 'csv' | 'lines'
}

/** A text or CSV file, in whichever encoding. Null: it is too large or no text. */
export async function readListFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ListFile | null> {
  if (file.size > MOST_BYTES) return null
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  return text.includes('\0') ? null : { text, kind: /\.(csv|tsv|tab)$/i.test(file.name) ? 'csv' : 'lines' }
}

/** As its byte-order mark says, else UTF-8, else what older spreadsheets write. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
