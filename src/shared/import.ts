import { z } from 'zod'
import { id, isoDate } from './ids'

export const importFormat = z.enum([
  'pages',
  'zip',
  'bundle',
  'warc',
  'wacz',
  'epub',
  'links',
  'bookmarks',
  'pocket-html',
  'pocket-csv',
  'instapaper',
  'raindrop',
  'readwise',
  'omnivore',
  'wallabag',
  'karakeep',
  'linkwarden',
  'archivebox',
  'zotero-rdf',
  'csl-json',
  'ris',
  'bibtex',
  'feed',
  'opml',
  'csv',
  'json',
  'cuttings-json'
])
export type ImportFormat = z.infer<typeof importFormat>

/** What became of one row of an import. Waiting: only its address is known, and nobody has asked to capture it yet. */
export const importStatus = z.enum(['new', 'new-version', 'unchanged', 'waiting', 'failed'])
export type ImportStatus = z.infer<typeof importStatus>

export const importRow = z.object({
  /** From 1, in the order of the source. */
  row: z.number().int(),
  status: importStatus,
  title: z.string().nullable(),
  url: z.string().nullable(),
  reason: z.string().nullable(),
  articleId: id.nullable()
})
export type ImportRow = z.infer<typeof importRow>

export const importTotals = z.object({
  rows: z.number().int(),
  new: z.number().int(),
  newVersion: z.number().int(),
  unchanged: z.number().int(),
  waiting: z.number().int(),
  failed: z.number().int()
})
export type ImportTotals = z.infer<typeof importTotals>

/** One import, as the ledger keeps it. */
export const importReport = importTotals.extend({
  id,
  format: z.string(),
  name: z.string(),
  startedAt: isoDate,
  undone: z.boolean()
})
export type ImportReport = z.infer<typeof importReport>

export const importRequest = z.object({
  path: z.string().min(1),
  /** Null: told from the contents. */
  format: importFormat.nullable().default(null),
  /** Decides everything and writes nothing. */
  dryRun: z.boolean().default(false),
  /** Whether the answer holds every row: the report does in any case, and a large source has very many. */
  withRows: z.boolean().default(true),
  /** So many of each fate at most. */
  rowsOfEach: z.number().int().min(0).nullable().default(null)
})
/** What an import would do that was only tried. */
export const importTrial = importTotals.extend({
  path: z.string(),
  /** When it was done. */
  at: isoDate,
  name: z.string(),
  format: importFormat,
  /** Some of each fate. */
  ledger: z.array(importRow)
})
export type ImportTrial = z.infer<typeof importTrial>

export type ImportRequest = z.infer<typeof importRequest>
