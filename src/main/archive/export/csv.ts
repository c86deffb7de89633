import type { Article } from '@shared/article'
import type { ExportReader } from './export-reader'
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
  ['words', (a) => a.wordCount],
  ['images', (a) => a.images.length],
  ['captions', text(captions)],
  ['sha256', (a) => a.snapshots[0]?.sha256 ?? null],
  ['text', text((a) => a.text)]
]

/**
 * RFC 4180 with a byte-order mark, so that spreadsheets read it as UTF-8. Text that begins with =, +, -, @ or a tab
 * gets an apostrophe before it, or a spreadsheet would run it as a formula.
 */
export async function writeCsv(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  staging.write('', `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`)
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    staging.write('', `${COLUMNS.map(([, value]) => cell(value(article))).join(',')}\r\n`)
  }
}

function captions({ images }: Article): string {
  return images
    .map(({ caption, credit }) => [caption, credit].filter(Boolean).join(' — '))
    .filter(Boolean)
    .join('\n')
}

function disarmed(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[\s\0]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value
}

function cell(value: string | number | null): string {
  const content = String(value ?? '').replaceAll('\0', '')
  return /[",\r\n]|^\s|\s$/.test(content) ? `"${content.replaceAll('"', '""')}"` : content
}
