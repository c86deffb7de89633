import { z } from 'zod'
import { articleFilter } from './article'
import { CITATION_STYLES } from './choices'
import { direction } from './direction'
import { ids } from './ids'
import { paper } from './paper'

export const exportFormat = z.enum([
  'html',
  'markdown',
  'epub',
  'pdf',
  'pdf-original',
  'docx',
  'text',
  'site',
  'bundle',
  'json',
  'jsonl',
  'csv',
  'bibtex',
  'ris',
  'csl-json',
  'citations',
  'wacz',
  'warc',
  'mhtml'
])
export type ExportFormat = z.infer<typeof exportFormat>

export const citationStyle = z.enum(CITATION_STYLES)
export type CitationStyle = z.infer<typeof citationStyle>

/** The ending of a file's name in each format that writes one. */
export const FILE_ENDINGS: Partial<Record<ExportFormat, string>> = {
  epub: 'epub',
  pdf: 'pdf',
  docx: 'docx',
  bundle: 'cuttings.zip',
  json: 'json',
  jsonl: 'jsonl',
  csv: 'csv',
  bibtex: 'bib',
  ris: 'ris',
  'csl-json': 'json',
  citations: 'txt',
  wacz: 'wacz',
  warc: 'warc.gz'
}

/** Which articles are handed over. */
export const exportSelection = z.union([
  z.object({ ids }),
  z.object({ query: z.string(), filter: articleFilter.default({}) }),
  z.object({ filter: articleFilter })
])
export type ExportSelection = z.infer<typeof exportSelection>

export const exportOptions = z.object({
  format: exportFormat,
  /** Of `citations`. */
  citationStyle: citationStyle.optional(),
  /** Of `html` and `markdown`: a file with a template of the user’s own. */
  template: z.string().min(1).optional(),
  /** Of `markdown`: links between articles of the export as [[…]]. */
  wikiLinks: z.boolean().optional(),
  /** Of PDF. */
  paper: paper.optional()
})
export type ExportOptions = z.infer<typeof exportOptions>

export const exportRequest = exportOptions.extend({
  /** A folder, made if missing, for those without a file ending; else a file. */
  to: z.string().min(1),
  selection: exportSelection,
  overwrite: z.boolean().default(false)
})
export type ExportRequest = z.infer<typeof exportRequest>

/** Formats that a printer makes: Chromium’s, so only where a browser is at hand. */
export const PRINTED: Partial<Record<ExportFormat, 'reader' | 'original'>> = {
  pdf: 'reader',
  'pdf-original': 'original'
}

/** The beginning of what is written, or the first article where that is no text. */
export const exportLook = z.union([
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('article'), title: z.string(), meta: z.string(), direction, text: z.string() })
])
export type ExportLook = z.infer<typeof exportLook>

export const exportPreview = z.object({
  articles: z.number().int(),
  /** About. */
  bytes: z.number().int(),
  /** Names of the first files, where it is a folder. */
  names: z.array(z.string()),
  /** Articles whose files are not among these names. */
  more: z.number().int(),
  look: exportLook.nullable()
})
export type ExportPreview = z.infer<typeof exportPreview>

export const exportResult = z.object({ format: exportFormat, articles: z.number().int(), path: z.string() })
export type ExportResult = z.infer<typeof exportResult>
