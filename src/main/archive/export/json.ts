import type { ExportReader } from './export-reader'
import type { Staging } from './staging'

/** One JSON array, an article a line, every field. */
export async function writeJson(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  staging.write('', '[')
  let first = true
  for (const id of reader.ids) {
    await step()
    staging.write('', `${first ? '\n' : ',\n'}${JSON.stringify(reader.article(id))}`)
    first = false
  }
  staging.write('', first ? ']\n' : '\n]\n')
}
