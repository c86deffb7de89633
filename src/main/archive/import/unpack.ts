import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ArchiveError } from '@shared/errors'
import { iterated, openZip, type ZipFile } from './zip-file'

const MOST_BYTES = 4 * 1024 * 1024 * 1024
const MOST_FILES = 200_000

export interface Unpacked {
  folder: string
  remove(): Promise<void>
}

/**
 * The files of a ZIP in a folder of their own, with their dates. Names that lead out of it are refused when the ZIP is
 * opened; what they may not be called on some system is called a little differently.
 */
export async function unpackZip(path: string, signal: AbortSignal | undefined): Promise<Unpacked> {
  const zip = await openZip(path)
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-zip-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    if (zip.names.length > MOST_FILES || zip.bytes > MOST_BYTES) throw tooLarge()
    for (const name of zip.names) {
      signal?.throwIfAborted()
      await unpackOne(zip, name, join(folder, ...partsOf(name)))
    }
    return { folder: await inner(folder), remove }
  } catch (error) {
    await remove()
    throw error
  } finally {
    zip.close()
  }
}

async function unpackOne(zip: ZipFile, name: string, to: string): Promise<void> {
  const stream = await zip.stream(name)
  if (!stream) return
  await mkdir(dirname(to), { recursive: true })
  await pipeline(Readable.from(iterated(stream)), createWriteStream(to))
  const date = zip.date(name)
  if (date) await utimes(to, date, date)
}

function partsOf(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return parts.map((part) => part.replace(/[\u0000-\u001f<>:"|?*]/g, '_').slice(0, 200))
}

/** Most ZIP files hold one folder that holds everything. */
async function inner(folder: string): Promise<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => name !== '__MACOSX')
  const [only, ...others] = entries
  return only?.isDirectory() && others.length === 0 ? inner(join(folder, only.name)) : folder
}

function tooLarge(): ArchiveError {
  return new ArchiveError(
    'too-large',
    'This ZIP file unpacks to more than can be read at once. Nothing was changed. Unpack it, and import its folder.'
  )
}
