import type { PagesToPrint, PrintRequest } from '@shared/print'
import type { CallContext } from '../../types'
import type { ExportReader } from '../export-reader'
import { stageFolder } from '../staging'
import { stepper } from '../stepper'
import { writeOriginals } from './original-pages'
import type { PageWriter } from './page-writer'
import { writeReaderPages } from './reader-pages'

/** Writes articles as pages that load nothing but what stands beside them, for whoever has a printer. */
export async function writePages(
  { to, look }: PrintRequest,
  reader: ExportReader,
  context: CallContext
): Promise<PagesToPrint> {
  const staging = stageFolder(to)
  try {
    const written = new Set<string>()
    const write = (path: string, content: string | Uint8Array): void => {
      if (written.has(path)) return
      written.add(path)
      staging.write(path, content)
    }
    const writer: PageWriter = look === 'original' ? writeOriginals : writeReaderPages
    const pages = await writer(reader, write, stepper(reader.ids.length, context))
    staging.commit(false)
    return { articles: reader.ids.length, pages }
  } catch (error) {
    staging.discard()
    throw error
  }
}
