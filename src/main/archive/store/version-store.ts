import type { ArticleFacts, ArticleImage, Direction, VersionSummary } from '@shared/article'
import type { VerdictKind } from '@shared/snapshot'
import type { ExtractedArticle } from '../types'
import { badness } from '../verdict/badness'
import { list } from './article-row'
import { hashOf } from './blob-store'
import type { Db } from './db'
import { factsText, readFacts } from './facts'
import { newId } from './new-id'

/** Texts of articles as extracted, with their images. */
export interface VersionStore {
  add(articleRow: number, snapshotRow: number, article: ExtractedArticle, extractor: number): number
  textHash(versionRow: number): string | null
  idOf(versionRow: number): string | null
  /** Null: it is no version of this article. */
  rowOf(articleRow: number, id: string): number | null
  /** Some version of the article has this very text. */
  hasText(articleRow: number, textHash: string): boolean
  /** The newest of those that look most like the article. */
  best(articleRow: number): number | null
  ofArticle(articleRow: number): VersionSummary[]
  content(versionRow: number): VersionContent | null
  get(id: string): VersionPage | null
  /** What extraction made, as it was kept. */
  extracted(versionRow: number): ExtractedArticle | null
  /** The snapshot that a version was extracted from. */
  snapshotOf(versionRow: number): { row: number; id: string } | null
  /** The same text, extracted better: metadata and images change, the version stays. */
  replace(versionRow: number, article: ExtractedArticle, extractor: number): void
  /** Articles whose shown text an older extractor made. */
  articlesBefore(extractor: number): number[]
  images(versionRow: number): ArticleImage[]
}

export interface VersionContent {
  text: string
  html: string
  keywords: string[]
  leftOut: string[]
  facts: ArticleFacts
}

export interface VersionPage {
  id: string
  articleId: string
  title: string
  capturedAt: string
  direction: Direction
  text: string
  html: string
}

interface ImageRow extends Omit<ArticleImage, 'stored' | 'lead'> {
  lead: number
}

export function createVersionStore(db: Db): VersionStore {
  const insert = db.prepare(INSERT)
  const insertImage = db.prepare(INSERT_IMAGE)
  const hash = db.prepare<[number], string>('SELECT text_sha256 FROM version WHERE row = ?').pluck()
  const idOf = db.prepare<[number], string>('SELECT id FROM version WHERE row = ?').pluck()
  const rowOf = db.prepare<[number, string], number>('SELECT row FROM version WHERE article_row = ? AND id = ?').pluck()
  const hasText = db.prepare('SELECT 1 FROM version WHERE article_row = ? AND text_sha256 = ?')
  const best = db.prepare<[number], { row: number; verdictKind: VerdictKind | null }>(
    `SELECT version.row, verdict_kind AS verdictKind
     FROM version JOIN snapshot ON snapshot.row = snapshot_row WHERE version.article_row = ?
     ORDER BY captured_at DESC, version.row DESC`
  )
  const ofArticle = db.prepare<[number], VersionSummary>(
    `SELECT version.id, snapshot.id AS snapshotId, captured_at AS capturedAt, title, word_count AS wordCount
     FROM version JOIN snapshot ON snapshot.row = snapshot_row WHERE version.article_row = ?
     ORDER BY captured_at DESC, version.row DESC`
  )
  const content = db.prepare<
    [number],
    { text: string; html: string; keywords: string; leftOut: string; facts: string }
  >('SELECT text, html, keywords, left_out AS leftOut, facts FROM version WHERE row = ?')
  const byId = db.prepare<[string], VersionPage>(
    `SELECT version.id, article.id AS articleId, version.title, snapshot.captured_at AS capturedAt,
     version.direction, text, html
     FROM version JOIN snapshot ON snapshot.row = snapshot_row JOIN article ON article.row = version.article_row
     WHERE version.id = ?`
  )
  const images = db.prepare<[number], ImageRow>(
    'SELECT sha256, mime, width, height, alt, caption, credit, url, lead FROM image WHERE version_row = ? ORDER BY position'
  )
  const columns = db.prepare<[number], VersionColumns>(COLUMNS)
  const snapshotOf = db.prepare<[number], { row: number; id: string }>(
    'SELECT snapshot.row, snapshot.id FROM version JOIN snapshot ON snapshot.row = snapshot_row WHERE version.row = ?'
  )
  const replace = db.prepare(REPLACE)
  const forgetImages = db.prepare('DELETE FROM image WHERE version_row = ?')
  const before = db
    .prepare<[number], number>(
      `SELECT article.row FROM article JOIN version ON version.row = article.version_row
       WHERE extractor < ? AND deleted_at IS NULL ORDER BY article.row`
    )
    .pluck()
  const imagesOf = (row: number): ArticleImage[] =>
    images.all(row).map((image) => ({ ...image, stored: image.sha256 !== null, lead: image.lead === 1 }))
  const addImages = (row: number, article: ExtractedArticle): void => {
    article.images.forEach((image, position) => {
      const { stored: _, ...rest } = image
      insertImage.run({ ...rest, lead: image.lead ? 1 : 0, version: row, position })
    })
  }
  return {
    add(articleRow, snapshotRow, article, extractor) {
      const values = versionValues(article)
      const row = Number(insert.run({ ...values, id: newId(), articleRow, snapshotRow, extractor }).lastInsertRowid)
      addImages(row, article)
      return row
    },
    textHash: (row) => hash.get(row) ?? null,
    idOf: (row) => idOf.get(row) ?? null,
    rowOf: (articleRow, id) => rowOf.get(articleRow, id) ?? null,
    hasText: (articleRow, textHash) => hasText.get(articleRow, textHash) !== undefined,
    best: (articleRow) => best.all(articleRow).sort(byQuality)[0]?.row ?? null,
    ofArticle: (row) => ofArticle.all(row),
    content(row) {
      const found = content.get(row)
      return found
        ? { ...found, keywords: list(found.keywords), leftOut: list(found.leftOut), facts: readFacts(found.facts) }
        : null
    },
    get: (id) => byId.get(id) ?? null,
    extracted(row) {
      const found = columns.get(row)
      if (!found) return null
      const { facts, ...rest } = found
      const lists = { byline: list(found.byline), keywords: list(found.keywords), leftOut: list(found.leftOut) }
      return {
        ...rest,
        ...readFacts(facts),
        ...lists,
        url: null,
        canonicalUrl: null,
        verdict: null,
        verdictKind: null,
        images: imagesOf(row)
      }
    },
    snapshotOf: (row) => snapshotOf.get(row) ?? null,
    replace(row, article, extractor) {
      replace.run({ ...versionValues(article), row, extractor })
      forgetImages.run(row)
      addImages(row, article)
    },
    articlesBefore: (extractor) => before.all(extractor),
    images: imagesOf
  }
}

/** Keeps the order of those that are equally good. */
function byQuality(a: { verdictKind: VerdictKind | null }, b: { verdictKind: VerdictKind | null }): number {
  return badness(a.verdictKind) - badness(b.verdictKind)
}

interface VersionColumns
  extends Omit<
    ExtractedArticle,
    | 'byline'
    | 'keywords'
    | 'leftOut'
    | 'images'
    | 'url'
    | 'canonicalUrl'
    | 'verdict'
    | 'verdictKind'
    | keyof ArticleFacts
  > {
  facts: string
  byline: string
  keywords: string
  leftOut: string
}

function versionValues(article: ExtractedArticle): Record<string, string | number | null> {
  return {
    title: article.title,
    standfirst: article.standfirst,
    byline: JSON.stringify(article.byline),
    siteName: article.siteName,
    section: article.section,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    language: article.language,
    direction: article.direction,
    keywords: JSON.stringify(article.keywords),
    html: article.html,
    text: article.text,
    textHash: hashOf(article.text),
    wordCount: article.wordCount,
    leftOut: JSON.stringify(article.leftOut),
    facts: factsText(article)
  }
}

const INSERT = `
INSERT INTO version (id, article_row, snapshot_row, extractor, title, standfirst, byline, site_name, section,
  published_at, modified_at, language, direction, keywords, html, text, text_sha256, word_count, left_out,
  facts)
VALUES (@id, @articleRow, @snapshotRow, @extractor, @title, @standfirst, @byline, @siteName, @section,
  @publishedAt, @modifiedAt, @language, @direction, @keywords, @html, @text, @textHash, @wordCount, @leftOut,
  @facts)`

const INSERT_IMAGE = `
INSERT INTO image (version_row, position, sha256, mime, width, height, alt, caption, credit, url, lead)
VALUES (@version, @position, @sha256, @mime, @width, @height, @alt, @caption, @credit, @url, @lead)`

const COLUMNS = `
SELECT title, standfirst, byline, site_name AS siteName, section, published_at AS publishedAt,
  modified_at AS modifiedAt, language, direction, keywords, html, text, word_count AS wordCount, left_out AS leftOut, facts
FROM version WHERE row = ?`

const REPLACE = `
UPDATE version SET extractor = @extractor, title = @title, standfirst = @standfirst, byline = @byline,
  site_name = @siteName, section = @section, published_at = @publishedAt, modified_at = @modifiedAt,
  language = @language, direction = @direction, keywords = @keywords, html = @html, text = @text,
  text_sha256 = @textHash, word_count = @wordCount, left_out = @leftOut, facts = @facts
WHERE row = @row`
