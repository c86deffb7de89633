import type { ArticleSummary, Direction } from '@shared/article'

/** The columns of a summary, named as the domain names them. */
export const SUMMARY_COLUMNS = `
  article.row, article.id, article.title, article.url, article.site_name AS siteName, source.id AS sourceId,
  source.name AS sourceName, article.byline, article.section, article.standfirst, article.excerpt,
  article.published_at AS publishedAt, article.captured_at AS capturedAt, article.language, article.direction,
  article.word_count AS wordCount, article.lead_image AS leadImage, article.note IS NOT NULL AS hasNote,
  article.deleted_at AS deletedAt,
  (SELECT count(*) FROM highlight WHERE highlight.article_row = article.row) AS highlightCount,
  (SELECT count(*) FROM snapshot WHERE snapshot.article_row = article.row) AS snapshotCount,
  (SELECT count(*) FROM version WHERE version.article_row = article.row) AS versionCount,
  (SELECT count(DISTINCT snapshot_row) FROM version WHERE version.article_row = article.row) > 1 AS edited`

export const SUMMARY_FROM = 'article LEFT JOIN source ON source.row = article.source_row'

export interface SummaryRow {
  row: number
  id: string
  title: string
  url: string | null
  siteName: string | null
  sourceId: string | null
  sourceName: string | null
  byline: string
  section: string | null
  standfirst: string | null
  excerpt: string
  publishedAt: string | null
  capturedAt: string
  language: string | null
  direction: Direction
  wordCount: number
  leadImage: string | null
  hasNote: number
  highlightCount: number
  deletedAt: string | null
  snapshotCount: number
  versionCount: number
  edited: number
}

/** What hangs on an article beside its own row. */
export interface Labels {
  tags: string[]
  collections: string[]
}

export function toSummary(given: SummaryRow, labels: Labels): ArticleSummary {
  const { row: _row, sourceName, ...row } = given
  return {
    ...row,
    siteName: row.siteName ?? sourceName,
    byline: list(row.byline),
    hasNote: row.hasNote === 1,
    edited: row.edited === 1,
    ...labels
  }
}

/** A JSON column that holds a list of strings. */
export function list(json: string): string[] {
  return JSON.parse(json) as string[]
}
