import { IMPORT_REASONS } from '@shared/import-reason'
import { disarmed } from '../../export/csv-cells'
import { type Importer, moment, noteOf, passagesOf } from '../item'
import { pageOf, paragraphs } from '../page-of'
import { head } from '../read-source'
import { mayNeedOrder, tableDates } from '../table/dates'
import { readCsv } from '../table/read-csv'
import { csvShape } from '../table/shape'
import { wholeArticle } from './any-json'
import { anyLink, type Link, linkItem, listed, type Row } from './any-link'
import { cuttingsItem } from './cuttings-json'

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
      yield { ...linkItem(link, row.raw), ...(unsure ? { remark: IMPORT_REASONS.unsureDate } : {}) }
    }
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
export const anyCsv = csvList((values, row) => (isOurs(values) ? ourArticle(values) : theirArticle(row)))

/** A table of another program; it may hold the articles’ texts, too. */
function theirArticle(row: Row): Link {
  const link = anyLink(row)
  const article = wholeArticle({ ...row.values, url: link.url })
  if (!article) return link
  const { content, labels } = cuttingsItem({
    ...article,
    publishedAt: article.publishedAt ?? link.savedAt?.replace(/T00:00:00\.000Z$/, '')
  })
  const page = content.kind === 'page' ? content.page : null
  return { ...link, savedAt: moment(article.capturedAt), note: labels.note, page }
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
      capturedAt: savedAt,
      language: row.language || null,
      stated: {
        title,
        standfirst: own('standfirst'),
        byline: own('byline').split('; '),
        siteName: own('source'),
        section: own('section'),
        publishedAt: row.published,
        modifiedAt: row.modified,
        keywords: own('keywords').split('; ')
      }
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

/** `['a', "b's"]`, or a plain list. */
function pythonList(text = ''): string[] {
  const quoted = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, a, b]) => a ?? b ?? '')
  return quoted.length > 0 ? quoted : listed(text.replace(/^\[|\]$/g, ''))
}
