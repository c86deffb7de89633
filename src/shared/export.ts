import { z } from 'zod'
import { articleFilter } from './article'
import { ids } from './ids'

export const exportFormat = z.enum(['html', 'markdown', 'json', 'csv'])
export type ExportFormat = z.infer<typeof exportFormat>

/** Which articles are handed over. */
export const exportSelection = z.union([
  z.object({ ids }),
  z.object({ query: z.string(), filter: articleFilter.default({}) }),
  z.object({ filter: articleFilter })
])
export type ExportSelection = z.infer<typeof exportSelection>

export const exportRequest = z.object({
  /** html and markdown: a folder, made if missing. json and csv: a file. */
  to: z.string().min(1),
  format: exportFormat,
  selection: exportSelection,
  overwrite: z.boolean().default(false)
})
export type ExportRequest = z.infer<typeof exportRequest>

export const exportResult = z.object({ format: exportFormat, articles: z.number().int(), path: z.string() })
export type ExportResult = z.infer<typeof exportResult>
