import { normaliseHost } from '../identity/normalise-url'
import type { DocumentReader, PassageTexts, SearchDocument } from '../types'
import { list } from './article-row'
import type { ChangeJournal } from './change-journal'
import type { Db } from './db'
import type { LabelsStore } from './labels-store'

interface DocumentRow {
  row: number
  id: string
  title: string
  standfirst: string | null
  text: string | null
  byline: string
  siteName: string | null
  sourceId: string | null
  sourceName: string | null
  hosts: string | null
  section: string | null
  note: string | null
  url: string | null
  day: string
  capturedAt: string
  savedAt: string
  language: string | null
  captions: string | null
  images: number
}

/** Hands articles to the search index as it wants to see them. */
export function createDocumentReader(db: Db, journal: ChangeJournal, labels: LabelsStore): DocumentReader {
  const count = db.prepare<[], number>('SELECT count(*) FROM article WHERE deleted_at IS NULL').pluck()
  const after = db.prepare<[number, number], DocumentRow>(
    `${SELECT} WHERE article.row > ? AND article.deleted_at IS NULL ORDER BY article.row LIMIT ?`
  )
  const byId = db.prepare<[string], DocumentRow>(`${SELECT} WHERE article.id = ? AND article.deleted_at IS NULL`)
  const texts = db.prepare<[string], PassageTexts>(TEXTS)

  const documents = (rows: DocumentRow[]): { row: number; document: SearchDocument }[] => {
    const found = labels.of(rows.map(({ row }) => row))
    return rows.map((row) => ({
      row: row.row,
      document: toDocument(row, found.get(row.row) ?? { tags: [], collections: [] })
    }))
  }
  return {
    count: () => count.get() ?? 0,
    changeNumber: () => journal.newest(),
    after: (row, limit) => documents(after.all(row, limit)),
    changedSince: (number) => journal.since(number),
    document: (id) => documents(byId.all(id))[0]?.document ?? null,
    texts: (ids) => texts.all(JSON.stringify(ids))
  }
}

function toDocument(
  row: DocumentRow,
  { tags, collections }: { tags: string[]; collections: string[] }
): SearchDocument {
  const byline = list(row.byline)
  const hosts = [...new Set([...hostsOf(row.hosts), ...hostOf(row.url)])]
  return {
    id: row.id,
    title: row.title,
    standfirst: row.standfirst ?? '',
    body: row.text ?? '',
    byline: byline.join('\n'),
    source: [...new Set([row.sourceName, row.siteName])].filter(Boolean).join('\n'),
    section: row.section ?? '',
    tag: tags.join('\n'),
    collection: collections.join('\n'),
    caption: row.captions ?? '',
    note: row.note ?? '',
    url: row.url ?? '',
    meta: {
      tags,
      collections,
      sourceId: row.sourceId,
      siteName: row.siteName ?? row.sourceName,
      hosts,
      language: row.language,
      section: row.section,
      byline,
      day: row.day,
      savedDay: savedDay(row),
      hasImage: row.images > 0,
      hasNote: row.note !== null
    }
  }
}

/** An import may know of a day long before the capture, a web archive of a capture long before it came here. */
function savedDay({ capturedAt, savedAt }: DocumentRow): string {
  const [captured, saved] = [capturedAt.slice(0, 10), savedAt.slice(0, 10)]
  return saved < captured ? saved : captured
}

function hostsOf(json: string | null): string[] {
  return json ? list(json) : []
}

function hostOf(url: string | null): string[] {
  try {
    return url ? [normaliseHost(new URL(url).host)] : []
  } catch {
    return []
  }
}

const CAPTIONS = `
  (SELECT group_concat(concat_text, char(10)) FROM (
    SELECT trim(ifnull(caption, '') || ' ' || ifnull(credit, '') || ' ' || ifnull(alt, '')) AS concat_text
    FROM image WHERE version_row = article.version_row ORDER BY position))`

/** CROSS: those asked for come first. SQLite would rather go through all that is not deleted, once for each of them. */
export const TEXTS = `
SELECT article.id, article.title, ifnull(article.standfirst, '') AS standfirst,
  coalesce(correction.text, version.text, '') AS body, ifnull(article.note, '') AS note,
  ifnull(${CAPTIONS}, '') AS caption
FROM json_each(?) AS wanted
CROSS JOIN article ON article.id = wanted.value AND article.deleted_at IS NULL
LEFT JOIN version ON version.row = article.version_row
LEFT JOIN correction ON correction.article_row = article.row`

const SELECT = `
SELECT article.row, article.id, article.title, article.standfirst, ifnull(correction.text, version.text) AS text, article.byline,
  article.site_name AS siteName, source.id AS sourceId, source.name AS sourceName,
  (SELECT json_group_array(host) FROM source_host WHERE source_row = source.row) AS hosts,
  article.section, article.note, article.url, article.day, article.captured_at AS capturedAt, article.saved_at AS savedAt, article.language,
  ${CAPTIONS} AS captions,
  (SELECT count(*) FROM image WHERE version_row = article.version_row AND sha256 IS NOT NULL) AS images
FROM article
LEFT JOIN version ON version.row = article.version_row
LEFT JOIN correction ON correction.article_row = article.row
LEFT JOIN source ON source.row = article.source_row`
