import type { PagesToPrint } from '@shared/print'
import type { ExportReader } from '../export-reader'

/** Writes pages and what they need; tells what a printer has to know of each. */
export type PageWriter = (
  reader: ExportReader,
  write: (path: string, content: string | Uint8Array) => void,
  step: () => Promise<void>
) => Promise<PagesToPrint['pages']>
