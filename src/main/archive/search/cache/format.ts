import { z } from 'zod'
import { ANALYSIS_VERSION } from '../analysis/analyse'

/** Grows when the layout of the file changes. */
const LAYOUT_VERSION = 1
export const VERSION = `${LAYOUT_VERSION}.${ANALYSIS_VERSION}`
export const MAGIC = Buffer.from('cuttings search index\n', 'latin1')
/** SHA-256 of all that follows it. */
export const DIGEST_LENGTH = 32

export const header = z.object({
  version: z.string(),
  changeNumber: z.number().int(),
  articles: z.number().int()
})
export type Header = z.infer<typeof header>
