import type { CapturedPage } from '@shared/captured-page'
import type { BroughtPassage } from '@shared/highlight'
import { IMPORT_REASONS } from '@shared/import-reason'
import { disarmed } from '../../export/csv-cells'
import { collectionOf, type Importer, type ImportItem, moment, noteOf, passagesOf, tidyTags } from '../item'
import { pageOf, paragraphs } from '../page-of'
import { head } from '../read-source'
import { columnOf, type Meaning } from '../table/columns'
import { mayNeedOrder, tableDates } from '../table/dates'
import { type CsvRow, readCsv } from '../table/read-csv'
import { csvShape } from '../table/shape'

interface Link {
  url: string
  title?: string | undefined
  tags?: (string | undefined)[]
  folder?: string[]
  /** Paths. */
  collections?: string[]
  note?: string | null
  passages?: BroughtPassage[]
  savedAt?: string | null
  /** Where the table holds the article itself. */
  page?: CapturedPage | null
}

/** A row's values, and its dates: how a spreadsheet wrote them is told by the rest of their column. */
interface Row {
  values: Record<string, string>
  /** The columns of the table. */
  names: string[]
  urls: string | null
  when(column: string): string | null
}

/** A list with a link a row; `read` says which columns mean what. */
function csvList(read: (values: Record<string, string>, row: Row) => Link): Importer {
  return async function* (path, signal) {
    const start = await head(path)
    const { names, urls } = csvShape(start)
    const dates = tableDates()
    if (mayNeedOrder(start)) for await (const { values } of readCsv(path)) dates.learn(values)
    for await (const row of readCsv(path)) {
      signal?.throwIfAborted()
      let unsure = false
      const when = (column: string): string | null => {
        const value = row.values[column] ?? ''
        const found = value === '' ? null : dates.read(column, value)
        unsure ||= value !== '' && found === null
        return found
      }
      const link = read(row.values, { values: row.values, names, urls, when })
      yield { ...linkItem(link, row), ...(unsure ? { remark: IMPORT_REASONS.unsureDate } : {}) }
    }
  }
}

function linkItem(link: Link, { raw }: CsvRow): ImportItem {
  return {
    title: link.title || null,
    url: link.url || null,
    labels: {
      tags: tidyTags(link.tags ?? []),
      collections:
        link.collections?.flatMap((path) => collectionOf(path.split('/'))) ?? collectionOf(link.folder ?? []),
      note: link.note ?? null,
      passages: link.passages ?? [],
      savedAt: link.savedAt ?? null
    },
    content: link.page ? { kind: 'page', page: link.page } : { kind: 'link' },
    source: raw
  }
}

/** title, url, time_added, tags (separated by |), status */
export const pocketCsv = csvList((row, { when }) => ({
  url: row.url ?? '',
  title: row.title === row.url ? undefined : row.title,
  tags: [...(row.tags ?? '').split(/[|,]/), row.status === 'unread' ? 'unread' : ''],
  savedAt: when('time_added')
}))

/** URL, Title, Selection, Folder, Timestamp, Tags */
export const instapaperCsv = csvList((row, { when }) => {
  const folder = row.folder ?? ''
  const own = /^(unread|archive|starred)$/i.test(folder)
  return {
    url: row.url ?? '',
    title: row.title,
    tags: [
      ...pythonList(row.tags),
      /^starred$/i.test(folder) ? 'favourite' : '',
      /^unread$/i.test(folder) ? 'unread' : ''
    ],
    folder: own ? [] : [folder],
    passages: passagesOf([{ quote: row.selection }]),
    savedAt: when('timestamp')
  }
})

/** id, title, note, excerpt, url, folder, tags, created, cover, highlights, favorite */
export const raindropCsv = csvList((row, { when }) => ({
  url: row.url ?? '',
  title: row.title,
  tags: [...listed(row.tags), row.favorite === 'true' ? 'favourite' : ''],
  folder: /^unsorted$/i.test(row.folder ?? '') ? [] : (row.folder ?? '').split(/\s*\/\s*/),
  note: noteOf(row.note),
  passages: passagesOf(raindropHighlights(row.highlights)),
  savedAt: when('created')
}))

/** Passages in their own lines, after “Highlight:”, notes after “Note:”. */
function raindropHighlights(text = ''): { quote: string; note: string | null }[] {
  return text
    .split(/(?:^|\n)Highlight:/)
    .slice(/^\s*Highlight:/.test(text) ? 1 : 0)
    .map((each) => {
      const [quote = '', note] = each.split(/\nNote:/)
      return { quote: quote.trim(), note: note?.trim() ?? null }
    })
    .filter(({ quote }) => quote !== '')
}

/** Title, URL, ID, Document tags, Saved date, Reading progress, Location (new, later, shortlist, archive, feed), Seen */
export const readwiseCsv = csvList((row, { when }) => ({
  url: row.url ?? '',
  title: row.title,
  tags: [...pythonList(row['document tags']), /^(new|later|shortlist)$/.test(row.location ?? '') ? 'unread' : ''],
  savedAt: when('saved date')
}))

/** Any table with a column of links; our own holds the articles’ texts. */
export const anyCsv = csvList((values, row) => (isOurs(values) ? ourArticle(values) : anyLink(row)))

function anyLink({ values, names, urls, when }: Row): Link {
  const column = (meaning: Meaning): string | null => columnOf(meaning, names)
  const value = (meaning: Meaning): string => values[column(meaning) ?? ''] ?? ''
  const saved = column('saved')
  const address = values[urls ?? ''] || Object.values(values).find((each) => /^https?:\/\//i.test(each)) || ''
  const isUnread = isYes(value('unread')) || isNo(value('read'))
  return {
    url: address.replace(/^www\.(?=\S+$)/i, 'https://www.'),
    title: value('title'),
    tags: [...listed(value('tags')), isYes(value('favourite')) ? 'favourite' : '', isUnread ? 'unread' : ''],
    folder: value('folder').split(/\s*\/\s*/),
    note: noteOf(value('note')),
    savedAt: saved === null ? null : when(saved)
  }
}

function isYes(value: string): boolean {
  return /^(true|yes|y|1|x|wahr|ja|oui|vrai|sí|si|verdadero|نعم|✓|✔|★)$/i.test(value)
}

function isNo(value: string): boolean {
  return /^(false|no|n|0|falsch|nein|non|faux|falso|لا)$/i.test(value)
}

function isOurs(row: Record<string, string>): boolean {
  return row.sha256 !== undefined && row.canonicalurl !== undefined && Boolean(row.text)
}

/** What `export --format csv` wrote. Pictures are not in it. */
function ourArticle(row: Record<string, string>): Link {
  const own = (name: string): string => armed(row[name] ?? '')
  const savedAt = moment(row.saved)
  const url = row.url || row.canonicalurl || ''
  const title = own('title')
  return {
    url,
    title,
    tags: own('tags').split('; '),
    collections: own('collections').split('; ').filter(Boolean),
    note: noteOf(own('note')),
    passages: passagesOf(marked(own('highlights'))),
    savedAt,
    page: pageOf({
      url: url || null,
      title,
      html: paragraphs(own('text')),
      byline: own('byline').split('; ').filter(Boolean),
      publishedAt: row.published || null,
      capturedAt: savedAt,
      language: row.language || null,
      siteName: own('source') || null
    })
  }
}

/** An apostrophe was put before what a spreadsheet would run. */
function armed(text: string): string {
  return disarmed(text.slice(1)) === text ? text.slice(1) : text
}

function marked(text: string): { quote: string; note: string | null }[] {
  return text.split('\n').map((line) => {
    const [quote = '', ...note] = line.split(' — ')
    return { quote, note: note.join(' — ') || null }
  })
}

function listed(text = ''): string[] {
  return text.split(/[,;|]/)
}

/** `['a', "b's"]`, or a plain list. */
function pythonList(text = ''): string[] {
  const quoted = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, a, b]) => a ?? b ?? '')
  return quoted.length > 0 ? quoted : listed(text.replace(/^\[|\]$/g, ''))
}
