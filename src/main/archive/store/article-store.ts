import { type Article, type ArticleFacts, type ArticleSummary, NO_FACTS } from '@shared/article'
import { type Correction, imageKey } from '@shared/correction'
import type { VerdictKind } from '@shared/snapshot'
import type { ExtractedArticle } from '../types'
import { dayOf } from './article-day'
import type { ArticleList } from './article-list'
import type { CorrectionStore } from './correction-store'
import type { Db } from './db'
import { foldName } from './fold-name'
import type { HighlightStore } from './highlight-store'
import { newId } from './new-id'
import type { SnapshotStore } from './snapshot-store'
import type { VersionChoice } from './version-choice'
import type { VersionStore } from './version-store'

/** Articles by row and id. */
export interface ArticleStore {
  create(display: ArticleDisplay): number
  /** Makes a version the one that is shown. */
  show(row: number, versionRow: number, display: ArticleDisplay): void
  /** A new snapshot was added; a deleted article comes back. Null: it tells nothing newer about the article. */
  touch(row: number, capturedAt: string | null): void
  /** The version of an article that was just created: what is shown of it stands there already. */
  setVersion(row: number, versionRow: number): void
  current(row: number): CurrentArticle | null
  idOf(row: number): string | null
  rowOf(id: string): number | null
  /** Known ids only. */
  rowsOf(ids: string[]): number[]
  get(id: string): Article | null
  setDeleted(rows: number[], at: string | null): number[]
  /** All of them are in the trash. */
  areDeleted(rows: number[]): boolean
  setNote(row: number, note: string | null): void
  /** When it came into the archive that it is brought in from. */
  setSavedAt(row: number, savedAt: string): void
  setSource(row: number, sourceRow: number): void
}

/** What an article shows, whichever version it comes from. */
export interface ArticleDisplay {
  article: ExtractedArticle
  url: string | null
  canonicalUrl: string | null
  sourceRow: number | null
  capturedAt: string
}

export interface CurrentArticle {
  row: number
  id: string
  versionRow: number | null
  title: string
  capturedAt: string
  deletedAt: string | null
  /** Of the snapshot that the shown text comes from. */
  verdictKind: VerdictKind | null
}

interface Reading {
  list: ArticleList
  snapshots: SnapshotStore
  versions: VersionStore
  corrections: CorrectionStore
  highlights: HighlightStore
  choices: VersionChoice
}

const EXCERPT = 280

export function createArticleStore(db: Db, { list, ...reading }: Reading): ArticleStore {
  const insert = db.prepare(INSERT)
  const show = db.prepare(SHOW)
  const touch = db.prepare(
    'UPDATE article SET saved_at = ?, captured_at = max(captured_at, ifnull(?, captured_at)), deleted_at = NULL WHERE row = ?'
  )
  const current = db.prepare<[number], CurrentArticle>(CURRENT)
  const rowOf = db.prepare<[string], number>('SELECT row FROM article WHERE id = ?').pluck()
  const rowsOf = db
    .prepare<[string], number>('SELECT row FROM json_each(?) AS wanted JOIN article ON article.id = wanted.value')
    .pluck()
  const rest = db.prepare<[string], RestRow>(
    `SELECT row, version_row AS versionRow, canonical_url AS canonicalUrl, modified_at AS modifiedAt, note
     FROM article WHERE id = ?`
  )
  const setDeleted = db.prepare(
    'UPDATE article SET deleted_at = ? WHERE row = ? AND (deleted_at IS NULL) <> (? IS NULL)'
  )
  const setVersion = db.prepare('UPDATE article SET version_row = ? WHERE row = ?')
  const idOf = db.prepare<[number], string>('SELECT id FROM article WHERE row = ?').pluck()
  const setNote = db.prepare('UPDATE article SET note = ? WHERE row = ?')
  const setSavedAt = db.prepare('UPDATE article SET saved_at = ? WHERE row = ?')
  const setSource = db.prepare('UPDATE article SET source_row = ? WHERE row = ?')

  return {
    create: (display) =>
      Number(insert.run({ ...displayValues(display), id: newId(), savedAt: new Date().toISOString() }).lastInsertRowid),
    show: (row, versionRow, display) => void show.run({ ...displayValues(display), row, versionRow }),
    touch: (row, capturedAt) => void touch.run(new Date().toISOString(), capturedAt, row),
    setVersion: (row, versionRow) => void setVersion.run(versionRow, row),
    idOf: (row) => idOf.get(row) ?? null,
    current: (row) => current.get(row) ?? null,
    rowOf: (id) => rowOf.get(id) ?? null,
    rowsOf: (ids) => rowsOf.all(JSON.stringify(ids)),
    get(id) {
      const [summary] = list.summaries([id])
      const row = rest.get(id)
      return summary && row ? whole(summary, row, reading) : null
    },
    areDeleted: (rows) => rows.every((row) => current.get(row)?.deletedAt),
    setDeleted: (rows, at) => rows.filter((row) => setDeleted.run(at, row, at).changes > 0),
    setNote: (row, note) => void setNote.run(note, row),
    setSavedAt: (row, savedAt) => void setSavedAt.run(savedAt, row),
    setSource: (row, sourceRow) => void setSource.run(sourceRow, row)
  }
}

interface RestRow {
  row: number
  versionRow: number | null
  canonicalUrl: string | null
  modifiedAt: string | null
  note: string | null
}

function whole(
  summary: ArticleSummary,
  row: RestRow,
  { snapshots, versions, corrections, choices, highlights }: Omit<Reading, 'list'>
): Article {
  const extracted = row.versionRow === null ? null : versions.content(row.versionRow)
  const content = extracted && { ...extracted, ...corrections.content(row.row) }
  const dropped = new Set(corrections.get(row.row)?.droppedImages)
  return {
    ...summary,
    canonicalUrl: row.canonicalUrl,
    modifiedAt: row.modifiedAt,
    note: row.note,
    text: content?.text ?? '',
    html: content?.html ?? '',
    keywords: content?.keywords ?? [],
    leftOut: content?.leftOut ?? [],
    ...withCorrections(content?.facts ?? NO_FACTS, corrections.get(row.row)),
    images:
      row.versionRow === null ? [] : versions.images(row.versionRow).filter((image) => !dropped.has(imageKey(image))),
    snapshots: snapshots.ofArticle(row.row),
    versions: versions.ofArticle(row.row),
    highlights: highlights.ofArticle(row.row),
    currentVersion: row.versionRow === null ? null : versions.idOf(row.versionRow),
    versionChosen: choices.get(row.row) !== null
  }
}

/** What the user corrected comes from nowhere on the page. */
function withCorrections(facts: ArticleFacts, correction: Correction | null): ArticleFacts {
  const names = (['title', 'byline', 'publishedAt'] as const).filter((name) => correction && correction[name] !== null)
  return { ...facts, provenance: { ...facts.provenance, ...Object.fromEntries(names.map((name) => [name, 'user'])) } }
}

function displayValues(display: ArticleDisplay): Record<string, string | number | null> {
  const { article, url, canonicalUrl, sourceRow, capturedAt } = display
  const day = dayOf(article.publishedAt) ?? dayOf(capturedAt) ?? { day: '1970-01-01', moment: 0 }
  const stored = article.images.filter(({ sha256 }) => sha256 !== null)
  return {
    url,
    canonicalUrl,
    sourceRow,
    capturedAt,
    title: article.title,
    titleFolded: foldName(article.title),
    standfirst: article.standfirst,
    excerpt: excerptOf(article.text),
    byline: JSON.stringify(article.byline),
    siteName: article.siteName,
    section: article.section,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    day: day.day,
    moment: day.moment,
    language: article.language,
    direction: article.direction,
    wordCount: article.wordCount,
    leadImage: (stored.find(({ lead }) => lead) ?? stored[0])?.sha256 ?? null
  }
}

/** The first words, whole where the script has spaces, never half a character. */
function excerptOf(text: string): string {
  const start = text
    .slice(0, EXCERPT * 2)
    .replace(/\s+/g, ' ')
    .trim()
  if (start.length <= EXCERPT) return start
  const cut = Array.from(start.slice(0, EXCERPT)).slice(0, -1).join('')
  return `${cut.replace(/\s+\S{0,30}$/, '')}…`
}

const INSERT = `
INSERT INTO article (id, source_row, url, canonical_url, saved_at, captured_at, title, title_folded, standfirst,
  excerpt, byline, site_name, section, published_at, modified_at, day, moment, language, direction, word_count,
  lead_image)
VALUES (@id, @sourceRow, @url, @canonicalUrl, @savedAt, @capturedAt, @title, @titleFolded, @standfirst,
  @excerpt, @byline, @siteName, @section, @publishedAt, @modifiedAt, @day, @moment, @language, @direction, @wordCount,
  @leadImage)`

const SHOW = `
UPDATE article SET version_row = @versionRow, source_row = ifnull(@sourceRow, source_row), url = ifnull(@url, url),
  canonical_url = ifnull(@canonicalUrl, canonical_url), captured_at = max(captured_at, @capturedAt), title = @title,
  title_folded = @titleFolded, standfirst = @standfirst, excerpt = @excerpt, byline = @byline, site_name = @siteName,
  section = @section, published_at = @publishedAt, modified_at = @modifiedAt, day = @day, moment = @moment,
  language = @language, direction = @direction, word_count = @wordCount, lead_image = @leadImage
WHERE row = @row`

const CURRENT = `
SELECT article.row, article.id, version_row AS versionRow, article.title, article.captured_at AS capturedAt,
  deleted_at AS deletedAt, snapshot.verdict_kind AS verdictKind
FROM article
LEFT JOIN version ON version.row = version_row
LEFT JOIN snapshot ON snapshot.row = version.snapshot_row
WHERE article.row = ?`
