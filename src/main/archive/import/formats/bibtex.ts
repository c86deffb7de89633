import { writtenDay, writtenName } from '../fill-facts'
import { type Importer, moment, noteOf, tidyTags } from '../item'
import { readText } from '../read-source'
import { itemsWithFiles } from './attachments'
import { readBibtex } from './bibtex-entries'
import { doiAddress } from './doi'

/** BibTeX and BibLaTeX: addresses with their titles, keywords, notes and days, and the files that they name. */
export const bibtex: Importer = async function* (path, signal) {
  for (const { key, fields } of readBibtex(await readText(path))) {
    signal?.throwIfAborted()
    const first = (...names: string[]): string | null => names.map((name) => fields.get(name)).find(Boolean) ?? null
    yield* itemsWithFiles(path, {
      title: first('title', 'booktitle'),
      url: addressIn(first('url')) ?? addressIn(first('howpublished', 'note')) ?? doiAddress(first('doi')),
      labels: {
        tags: tidyTags((first('keywords', 'keyword') ?? '').split(/[,;]/)),
        collections: [],
        note: noteOf(first('annote', 'annotation', 'note')),
        savedAt: moment(first('urldate', 'timestamp'))
      },
      facts: {
        byline: (first('author') ?? '').split(/\s+and\s+/i).flatMap((name) => writtenName(name) || []),
        publishedAt: writtenDay(first('date'))
      },
      files: filesIn(fields.get('file')),
      source: { key, ...Object.fromEntries(fields) }
    })
  }
}

function addressIn(text: string | null): string | null {
  return /https?:\/\/[^\s{}]+/i.exec(text ?? '')?.[0] ?? null
}

/** `Description:path:type`, as reference managers write it, several with semicolons; or a path alone. */
function filesIn(given: string | undefined): string[] {
  return (given ?? '').split(';').flatMap((each) => {
    const parts = each.trim().split(/(?<!\\):(?!\\|\/\/)/)
    return (parts.length >= 3 ? parts.at(-2) : parts[0])?.replace(/\\(.)/g, '$1') || []
  })
}
