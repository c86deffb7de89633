import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { ArchiveError } from '@shared/errors'
import { decodeText } from '../intake/decode'

const MOST_BYTES = 500 * 1024 * 1024

/** A whole file as text, whatever its encoding. */
export async function readText(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > MOST_BYTES) {
    throw new ArchiveError(
      'too-large',
      'This file is too large to be read at once. Nothing was changed. Hand it over in smaller parts.'
    )
  }
  return decodeText(await readFile(path), { html: false })
}

export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readText(path)).replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError(
      'unreadable',
      'This is no whole JSON file: it may have been cut off. Nothing was changed. Export it again.',
      { cause: error }
    )
  }
}

/** The first 64 KB as text. */
export async function head(path: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: 64 * 1024 - 1 })) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return bytes.length === 0 ? '' : decodeText(bytes, { html: false }).replace(/^\ufeff/, '')
}
