import { z } from 'zod'
import { exportSelection } from './export'
import { paper } from './paper'

/** As the reader sets it; or the saved pages as they looked. */
export const printLook = z.enum(['reader', 'original'])
export type PrintLook = z.infer<typeof printLook>

export const printRequest = z.object({
  /** A folder that does not exist yet. */
  to: z.string().min(1),
  selection: exportSelection,
  look: printLook
})
export type PrintRequest = z.infer<typeof printRequest>

export const pagesToPrint = z.object({
  articles: z.number().int(),
  pages: z.array(
    z.object({
      /** HTML, relative to the folder. */
      file: z.string(),
      /** The PDF’s name without its ending. */
      name: z.string(),
      /** At the foot of every page, beside its number. */
      footer: z.string(),
      look: printLook
    })
  )
})
export type PagesToPrint = z.infer<typeof pagesToPrint>

/** One page for a printer. */
export const printJob = z.object({ html: z.string(), pdf: z.string(), footer: z.string(), look: printLook, paper })
export type PrintJob = z.infer<typeof printJob>
