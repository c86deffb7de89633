import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ANALYSIS_VERSION } from '../analysis/analyse'
import { checksumOf } from '../segment/checksum'

/** Grows when the layout of the files changes. */
const LAYOUT_VERSION = 5
const VERSION = `${LAYOUT_VERSION}.${ANALYSIS_VERSION}`

const manifest = z.object({
  version: z.string(),
  /** The newest change that the index knows. */
  changeNumber: z.number().int(),
  /** The build was interrupted after this row. Null: the index is whole. */
  builtUntil: z.number().int().nullable(),
  /** In the order of their slots, with the articles of each that are gone, by number. */
  segments: z.array(z.object({ file: z.string().regex(/^[\w.-]+$/), gone: z.array(z.number().int()) }))
})
export type Manifest = Omit<z.infer<typeof manifest>, 'version'>

/** Which files the stored index consists of. Null: missing, damaged, or of another version. */
export function readManifest(file: string): Manifest | null {
  try {
    const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
    const json = rest.join('\n')
    if (checksumOf(Buffer.from(json, 'utf8')) !== first) return null
    const found = manifest.safeParse(JSON.parse(json))
    return found.success && found.data.version === VERSION ? found.data : null
  } catch {
    return null
  }
}

function writeWhole(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'w')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Writes beside the old one and then over it. False: the disk refused. */
export function writeManifest(file: string, facts: Manifest): boolean {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
    const json = Buffer.from(JSON.stringify({ version: VERSION, ...facts }), 'utf8')
    writeWhole(temporary, Buffer.concat([Buffer.from(`${checksumOf(json)}\n`, 'latin1'), json]))
    renameSync(temporary, file)
    return true
  } catch {
    try {
      rmSync(temporary, { force: true })
    } catch {
      // It is only a cache; the next one will find it.
    }
    return false
  }
}
