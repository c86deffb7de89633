import type { ArticleImage, Direction, VersionSummary } from '@shared/article'
import type { ExtractedArticle } from '../types'
import { list } from './article-row'
import { hashOf } from './blob-store'
import type { Db } from './db'
import { newId } from './new-id'

/** Texts of articles as extracted, with their images. */
export interface VersionStore {
  add(articleRow: number, snapshotRow: number, article: ExtractedArticle, extractor: number): number
  textHash(versionRow: number): string | null
  ofArticle(articleRow: number): VersionSummary[]
  content(versionRow: number): VersionContent | null
  get(id: string): VersionPage | null
  images(versionRow: number): ArticleImage[]
}

export interface VersionContent {
  text: string
  html: string
  keywords: string[]
  leftOut: string[]
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
  const ofArticle = db.prepare<[number], VersionSummary>(
    `SELECT version.id, snapshot.id AS snapshotId, captured_at AS capturedAt, title, word_count AS wordCount
     FROM version JOIN snapshot ON snapshot.row = snapshot_row WHERE version.article_row = ?
     ORDER BY captured_at DESC, version.row DESC`
  )
  const content = db.prepare<[number], { text: string; html: string; keywords: string; leftOut: string }>(
    'SELECT text, html, keywords, left_out AS leftOut FROM version WHERE row = ?'
  )
  const byId = db.prepare<[string], VersionPage>(
    `SELECT version.id, article.id AS articleId, version.title, snapshot.captured_at AS capturedAt,
     version.direction, text, html
     FROM version JOIN snapshot ON snapshot.row = snapshot_row JOIN article ON article.row = version.article_row
     WHERE version.id = ?`
  )
  const images = db.prepare<[number], ImageRow>(
    'SELECT sha256, mime, width, height, alt, caption, credit, url, lead FROM image WHERE version_row = ? ORDER BY position'
  )
  return {
    add(articleRow, snapshotRow, article, extractor) {
      const values = versionValues(article)
      const row = Number(insert.run({ ...values, id: newId(), articleRow, snapshotRow, extractor }).lastInsertRowid)
      article.images.forEach((image, position) => {
        const { stored: _, ...columns } = image
        insertImage.run({ ...columns, lead: image.lead ? 1 : 0, version: row, position })
      })
      return row
    },
    textHash: (row) => hash.get(row) ?? null,
    ofArticle: (row) => ofArticle.all(row),
    content(row) {
      const found = content.get(row)
      return found ? { ...found, keywords: list(found.keywords), leftOut: list(found.leftOut) } : null
    },
    get: (id) => byId.get(id) ?? null,
    images: (row) =>
      images.all(row).map((image) => ({ ...image, stored: image.sha256 !== null, lead: image.lead === 1 }))
  }
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
    leftOut: JSON.stringify(article.leftOut)
  }
}

const INSERT = `
INSERT INTO version (id, article_row, snapshot_row, extractor, title, standfirst, byline, site_name, section,
  published_at, modified_at, language, direction, keywords, html, text, text_sha256, word_count, left_out)
VALUES (@id, @articleRow, @snapshotRow, @extractor, @title, @standfirst, @byline, @siteName, @section,
  @publishedAt, @modifiedAt, @language, @direction, @keywords, @html, @text, @textHash, @wordCount, @leftOut)`

const INSERT_IMAGE = `
INSERT INTO image (version_row, position, sha256, mime, width, height, alt, caption, credit, url, lead)
VALUES (@version, @position, @sha256, @mime, @width, @height, @alt, @caption, @credit, @url, @lead)`
