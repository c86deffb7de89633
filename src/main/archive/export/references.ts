import type { CitationStyle } from '@shared/export'
import { bibtexWriter, cite, cslItem, type Reference, referenceOf, risRecord } from '../citation'
import type { ExportReader } from './export-reader'
import type { Staging } from './staging'

type Writer = (reader: ExportReader, staging: Staging, step: () => Promise<void>) => Promise<void>

/** One text an article, one after the other in a file. */
function listWriter(makeEntry: () => (reference: Reference) => string): Writer {
  return async (reader, staging, step) => {
    const entry = makeEntry()
    for (const id of reader.ids) {
      await step()
      staging.write('', entry(referenceOf(reader.article(id))))
    }
  }
}

export const writeBibtex = listWriter(() => {
  const entry = bibtexWriter()
  return (reference) => `${entry(reference)}\n`
})

export const writeRis = listWriter(() => (reference) => `${risRecord(reference)}\r\n`)

export function writeCitations(style: CitationStyle): Writer {
  return listWriter(() => (reference) => `${cite(reference, style)}\n\n`)
}

export const writeCslJson: Writer = async (reader, staging, step) => {
  let first = true
  for (const id of reader.ids) {
    await step()
    staging.write('', `${first ? '[\n' : ',\n'}${JSON.stringify(cslItem(referenceOf(reader.article(id))))}`)
    first = false
  }
  staging.write('', first ? '[]\n' : '\n]\n')
}
