import type { Article } from '@shared/article'
import type { ExportReader } from './export-reader'
import type { Staging } from './staging'

const COLUMNS: [string, (article: Article) => string | number | null][] = [
  ['id', (a) => a.id],
  ['title', (a) => a.title],
  ['standfirst', (a) => a.standfirst],
  ['byline', (a) => a.byline.join('; ')],
  ['source', (a) => a.siteName],
  ['section', (a) => a.section],
  ['published', (a) => a.publishedAt],
  ['modified', (a) => a.modifiedAt],
  ['saved', (a) => a.capturedAt],
  ['language', (a) => a.language],
  ['url', (a) => a.url],
  ['canonicalUrl', (a) => a.canonicalUrl],
  ['tags', (a) => a.tags.join('; ')],
  ['collections', (a) => a.collections.join('; ')],
  ['note', (a) => a.note],
  ['words', (a) => a.wordCount],
  ['images', (a) => a.images.length],
  [
    'captions',
    (a) =>
      a.images
        .map((image) => [image.caption, image.credit].filter(Boolean).join(' — '))
        .filter(Boolean)
        .join('\n')
  ],
  ['sha256', (a) => a.snapshots[0]?.sha256 ?? null],
  ['text', (a) => a.text]
]

/** RFC 4180 with a byte-order mark, so that spreadsheets read it as UTF-8. */
export async function writeCsv(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  staging.write('', `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`)
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    staging.write('', `${COLUMNS.map(([, value]) => cell(value(article))).join(',')}\r\n`)
  }
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets themselves write it. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
