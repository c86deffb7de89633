import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ArchiveError } from '@shared/errors'
import { decodeText } from '../intake/decode'
import { wholePart } from './whole-json'

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

/** Larger ones are tables of programs, which write UTF-8; they are not read at once. */
const READ_AT_ONCE = 100 * 1024 * 1024
const PIECE = 1 << 20

/** A file of rows as text, whatever its encoding, a piece at a time. */
export async function textOf(path: string): Promise<Readable> {
  if ((await stat(path)).size > READ_AT_ONCE) return createReadStream(path)
  return Readable.from(pieces(decodeText(await readFile(path), { html: false })))
}

function* pieces(text: string): Iterable<string> {
  for (let start = 0; start < text.length; start += PIECE) yield text.slice(start, start + PIECE)
}

/** What a file of JSON holds; where it was cut off, what is whole in it, and what is to be said after that. */
export async function readJson(path: string): Promise<{ value: unknown; damage: ArchiveError | null }> {
  const text = (await readText(path)).replace(/^\ufeff/, '')
  try {
    return { value: parsedLoosely(text), damage: null }
  } catch (error) {
    const whole = wholePart(text)
    if (whole === null) throw cutOff('Nothing was changed.', error)
    return { value: parsedLoosely(whole), damage: cutOff('What comes before that was read.', error) }
  }
}

function cutOff(safe: string, cause: unknown): ArchiveError {
  return new ArchiveError(
    'unreadable',
    `This is no whole JSON file: it may have been cut off. ${safe} Export it again.`,
    {
      cause
    }
  )
}

/** Some programs leave control characters in texts as they are. */
function parsedLoosely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '))
  }
}

/** The first 64 KB as text. */
export async function head(path: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: 64 * 1024 - 1 })) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return bytes.length === 0 ? '' : decodeText(bytes, { html: false }).replace(/^\ufeff/, '')
}
