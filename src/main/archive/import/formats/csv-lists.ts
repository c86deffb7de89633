import type { CapturedPage } from '@shared/captured-page'
import type { BroughtPassage } from '@shared/highlight'
import { disarmed } from '../../export/csv-cells'
import { collectionOf, type Importer, type ImportItem, moment, noteOf, passagesOf, tidyTags } from '../item'
import { pageOf, paragraphs } from '../page-of'
import { type CsvRow, readCsv } from '../read-csv'

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

/** A list with a link a row; `read` says which columns mean what. */
function csvList(read: (values: Record<string, string>) => Link): Importer {
  return async function* (path, signal) {
    for await (const row of readCsv(path)) {
      signal?.throwIfAborted()
      yield linkItem(read(row.values), row)
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
export const pocketCsv = csvList((row) => ({
  url: row.url ?? '',
  title: row.title === row.url ? undefined : row.title,
  tags: [...(row.tags ?? '').split(/[|,]/), row.status === 'unread' ? 'unread' : ''],
  savedAt: moment(row.time_added)
}))

/** URL, Title, Selection, Folder, Timestamp, Tags */
export const instapaperCsv = csvList((row) => {
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
    savedAt: moment(row.timestamp)
  }
})

/** id, title, note, excerpt, url, folder, tags, created, cover, highlights, favorite */
export const raindropCsv = csvList((row) => ({
  url: row.url ?? '',
  title: row.title,
  tags: [...listed(row.tags), row.favorite === 'true' ? 'favourite' : ''],
  folder: /^unsorted$/i.test(row.folder ?? '') ? [] : (row.folder ?? '').split(/\s*\/\s*/),
  note: noteOf(row.note),
  passages: passagesOf(raindropHighlights(row.highlights)),
  savedAt: moment(row.created)
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
export const readwiseCsv = csvList((row) => ({
  url: row.url ?? '',
  title: row.title,
  tags: [...pythonList(row['document tags']), /^(new|later|shortlist)$/.test(row.location ?? '') ? 'unread' : ''],
  savedAt: moment(row['saved date'])
}))

const URL_COLUMNS = [
  'url',
  'link',
  'href',
  'uri',
  'address',
  'web page url',
  'canonicalurl',
  'given_url',
  'resolved_url'
]

/** Any table with a column of links; our own holds the articles’ texts. */
export const anyCsv = csvList((row) => (isOurs(row) ? ourArticle(row) : anyLink(row)))

const anyLink = (row: Record<string, string>): Link => ({
  url:
    URL_COLUMNS.map((name) => row[name]).find(Boolean) ?? Object.values(row).find((v) => /^https?:\/\//i.test(v)) ?? '',
  title: row.title ?? row.name ?? row.headline,
  tags: listed(row.tags ?? row.tag ?? row.labels ?? row.keywords),
  folder: (row.folder ?? row.collection ?? row.collections ?? '').split(/\s*\/\s*/),
  note: row.note ?? row.notes ?? row.comment ?? null,
  savedAt: moment(row.saved ?? row.created ?? row.date ?? row.time_added)
})

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
