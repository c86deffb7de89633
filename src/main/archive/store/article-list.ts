import type { ArticleFilter, ArticlePage, ArticleSort, ArticleSummary } from '@shared/article'
import { SUMMARY_COLUMNS, SUMMARY_FROM, type SummaryRow, toSummary } from './article-row'
import type { CollectionStore } from './collection-store'
import type { Db } from './db'
import type { LabelsStore } from './labels-store'
import type { SourceStore } from './source-store'
import type { TagStore } from './tag-store'

/** Lists of articles, narrowed and sorted by the database itself. */
export interface ArticleList {
  page(filter: ArticleFilter, sort: ArticleSort, limit: number, offset: number): ArticlePage
  /** In order; all of them, or so many from there on. */
  ids(filter: ArticleFilter, sort: ArticleSort, offset?: number, limit?: number | null): string[]
  /** In the order of the ids; unknown ones are passed over. */
  summaries(ids: string[]): ArticleSummary[]
}

interface Stores {
  tags: TagStore
  collections: CollectionStore
  sources: SourceStore
  labels: LabelsStore
}

const ORDER: Record<ArticleSort, string> = {
  saved: 'article.saved_at DESC, article.row DESC',
  newest: 'article.moment DESC, article.row DESC',
  oldest: 'article.moment, article.row',
  title: 'article.title_folded, article.row',
  source: 'source.folded IS NULL, source.folded, article.moment DESC, article.row DESC'
}

/** As SQLite says it. */
const ALL = -1

export function createArticleList(db: Db, stores: Stores): ArticleList {
  const byIds = db.prepare<[string], SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM json_each(?) AS wanted JOIN article ON article.id = wanted.value
     LEFT JOIN source ON source.row = article.source_row ORDER BY wanted.key`
  )
  const summarise = (rows: SummaryRow[]): ArticleSummary[] => {
    const labels = stores.labels.of(rows.map(({ row }) => row))
    return rows.map((row) => toSummary(row, labels.get(row.row) ?? { tags: [], collections: [] }))
  }
  return {
    page(filter, sort, limit, offset) {
      const where = conditions(filter, stores)
      const total = db.prepare<unknown[], number>(`SELECT count(*) FROM article WHERE ${where.sql}`).pluck()
      // First the rows, from an index alone however far down the list; then what is shown of them.
      const rows = db.prepare<unknown[], SummaryRow>(
        `SELECT ${SUMMARY_COLUMNS} FROM ${SUMMARY_FROM} WHERE article.row IN (
          SELECT article.row FROM ${listed(sort)} WHERE ${where.sql} ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?
        ) ORDER BY ${ORDER[sort]}`
      )
      return {
        total: total.get(...where.values) ?? 0,
        items: limit === 0 ? [] : summarise(rows.all(...where.values, limit, offset))
      }
    },
    ids(filter, sort, offset = 0, limit = null) {
      const where = conditions(filter, stores)
      return db
        .prepare<unknown[], string>(
          `SELECT article.id FROM ${listed(sort)} WHERE ${where.sql} ORDER BY ${ORDER[sort]} LIMIT ? OFFSET ?`
        )
        .pluck()
        .all(...where.values, limit ?? ALL, offset)
    },
    summaries: (ids) => summarise(byIds.all(JSON.stringify(ids)))
  }
}

function listed(sort: ArticleSort): string {
  return sort === 'source' ? SUMMARY_FROM : 'article'
}

interface Conditions {
  sql: string
  values: unknown[]
}

function conditions(filter: ArticleFilter, stores: Stores): Conditions {
  const parts: [string, ...unknown[]][] = [
    [filter.trash ? 'article.deleted_at IS NOT NULL' : 'article.deleted_at IS NULL'],
    ...inTag(filter, stores),
    ...inCollection(filter, stores)
  ]
  if (filter.sourceId) parts.push(['article.source_row = ?', stores.sources.rowOf(filter.sourceId) ?? -1])
  if (filter.language) parts.push(['article.language = ?', filter.language])
  if (filter.from) parts.push(['article.day >= ?', filter.from.slice(0, 10)])
  if (filter.until) parts.push(['article.day <= ?', filter.until.slice(0, 10)])
  if (filter.untagged) parts.push(['NOT EXISTS (SELECT 1 FROM article_tag WHERE article_row = article.row)'])
  return { sql: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, ...values]) => values) }
}

function inTag({ tag }: ArticleFilter, { tags }: Stores): [string, unknown][] {
  if (!tag) return []
  const [first = -1, ...others] = tags.within(tag).map(({ row }) => row)
  if (others.length === 0) return [['article.row IN (SELECT article_row FROM article_tag WHERE tag_row = ?)', first]]
  return [
    [
      'article.row IN (SELECT article_row FROM article_tag WHERE tag_row IN (SELECT value FROM json_each(?)))',
      JSON.stringify([first, ...others])
    ]
  ]
}

function inCollection({ collection }: ArticleFilter, { collections }: Stores): [string, unknown][] {
  if (!collection) return []
  const row = collections.rowOf(collection)
  const tree = row === null ? [] : collections.tree(row)
  return [
    [
      `article.row IN (SELECT article_row FROM article_collection
        WHERE collection_row IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(tree)
    ]
  ]
}
