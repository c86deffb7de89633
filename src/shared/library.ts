import { z } from 'zod'
import { id } from './ids'

/** What a change of the library did, and by which name it can be undone. */
export const change = z.object({ operationId: id.nullable(), articles: z.number().int() })
export type Change = z.infer<typeof change>

/** `day` is YYYY-MM-DD. */
export const dayCount = z.object({ day: z.string(), articles: z.number().int() })
export type DayCount = z.infer<typeof dayCount>

export const libraryCounts = z.object({
  articles: z.number().int(),
  untagged: z.number().int(),
  trash: z.number().int(),
  languages: z.array(z.object({ language: z.string(), articles: z.number().int() })),
  /** What the newest undoable change was, in words; null when there is none. */
  undo: z.object({ operationId: id, description: z.string() }).nullable()
})
export type LibraryCounts = z.infer<typeof libraryCounts>

export const libraryStats = z.object({
  articles: z.number().int(),
  trash: z.number().int(),
  snapshots: z.number().int(),
  versions: z.number().int(),
  images: z.number().int(),
  blobs: z.number().int(),
  /** Of all blobs, before compression. */
  blobBytes: z.number().int(),
  /** Of the database file. */
  databaseBytes: z.number().int(),
  tags: z.number().int(),
  collections: z.number().int(),
  sources: z.number().int(),
  schemaVersion: z.number().int(),
  index: z.object({ state: z.enum(['absent', 'building', 'ready']), articles: z.number().int() })
})
export type LibraryStats = z.infer<typeof libraryStats>

export const verifyReport = z.object({
  ok: z.boolean(),
  articles: z.number().int(),
  blobs: z.number().int(),
  bytes: z.number().int(),
  /** A sentence each. */
  problems: z.array(z.string())
})
export type VerifyReport = z.infer<typeof verifyReport>
