import type { Article } from '@shared/article'
import { BYTE_ORDER_MARK, csvLine, disarmed } from './csv-cells'
import type { ExportReader } from './export-reader'
import { signedInTo } from './signed-in-to'
import type { Staging } from './staging'

type Value = (article: Article) => string | number | null

/** Text that a page's author wrote: it may begin with what a spreadsheet takes for a formula. */
const text =
  (value: Value): Value =>
  (article) =>
    disarmed(value(article))

const COLUMNS: [string, Value][] = [
  ['id', (a) => a.id],
  ['title', text((a) => a.title)],
  ['standfirst', text((a) => a.standfirst)],
  ['byline', text((a) => a.byline.join('; '))],
  ['source', text((a) => a.siteName)],
  ['section', text((a) => a.section)],
  ['published', (a) => a.publishedAt],
  ['modified', (a) => a.modifiedAt],
  ['saved', (a) => a.capturedAt],
  ['language', (a) => a.language],
  ['url', (a) => a.url],
  ['canonicalUrl', (a) => a.canonicalUrl],
  ['tags', text((a) => a.tags.join('; '))],
  ['collections', text((a) => a.collections.join('; '))],
  ['note', text((a) => a.note)],
  ['highlights', text(highlights)],
  ['keywords', text((a) => a.keywords.join('; '))],
  ['versions', (a) => a.versions.length],
  ['words', (a) => a.wordCount],
  ['images', (a) => a.images.length],
  ['captions', text(captions)],
  ['sha256', (a) => a.snapshots[0]?.sha256 ?? null],
  ['text', text((a) => a.text)],
  ['signedInTo', signedInTo]
]

/**
 * RFC 4180 with a byte-order mark, so that spreadsheets read it as UTF-8. Text that begins with =, +, -, @ or a tab
 * gets an apostrophe before it, or a spreadsheet would run it as a formula.
 */
export async function writeCsv(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  staging.write('', `${BYTE_ORDER_MARK}${csvLine(COLUMNS.map(([name]) => name))}`)
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    staging.write('', csvLine(COLUMNS.map(([, value]) => value(article))))
  }
}

function highlights({ highlights: marked }: Article): string {
  return marked.map(({ quote, note }) => [quote, note].filter(Boolean).join(' — ')).join('\n')
}

function captions({ images }: Article): string {
  return images
    .map(({ caption, credit }) => [caption, credit].filter(Boolean).join(' — '))
    .filter(Boolean)
    .join('\n')
}
