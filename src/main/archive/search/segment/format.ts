import { z } from 'zod'
import { checksumOf } from './checksum'

/** At the end of each segment file. */
export const MAGIC = Buffer.from('cuttings segment 1\n', 'latin1')
const DIGEST_LENGTH = 16
const TAIL = 4 + MAGIC.length

const section = z.object({
  start: z.number().int().nonnegative(),
  length: z.number().int().nonnegative(),
  checksum: z.string()
})
export type Section = z.infer<typeof section>

export const sections = z.object({
  bodyPlaces: section,
  headPlaces: section,
  terms: section,
  blocks: section,
  starts: section,
  signatures: section,
  endings: section,
  body: section,
  head: section,
  broad: section,
  articles: section
})
export type SectionName = keyof z.infer<typeof sections>

export const footer = z.object({
  slots: z.number().int().nonnegative(),
  terms: z.number().int().nonnegative(),
  sections
})
export type Footer = z.infer<typeof footer>

/** The footer as it ends the file: its text, a checksum of it, its length, the magic word. */
export function sealed(facts: Footer): Buffer {
  const json = Buffer.from(JSON.stringify(facts), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([json, Buffer.from(checksumOf(json), 'latin1'), length, MAGIC])
}

/** How many of the last bytes of a file are to be read to find its footer. */
export const FOOTER_ROOM = 4_096

/** Null: this is not the end of a sound segment. */
export function unseal(end: Buffer): Footer | null {
  if (end.length < TAIL + DIGEST_LENGTH || !end.subarray(-MAGIC.length).equals(MAGIC)) return null
  const length = end.readUInt32LE(end.length - TAIL)
  const digestStart = end.length - TAIL - DIGEST_LENGTH
  if (length > digestStart) return null
  const json = end.subarray(digestStart - length, digestStart)
  if (checksumOf(json) !== end.toString('latin1', digestStart, digestStart + DIGEST_LENGTH)) return null
  const found = footer.safeParse(JSON.parse(json.toString('utf8')))
  return found.success ? found.data : null
}
