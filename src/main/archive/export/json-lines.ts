import type { ExportReader } from './export-reader'
import type { Staging } from './staging'

/** One JSON object a line, an article each, every field. */
export async function writeJsonLines(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  for (const id of reader.ids) {
    await step()
    staging.write('', `${JSON.stringify(reader.article(id))}\n`)
  }
}
