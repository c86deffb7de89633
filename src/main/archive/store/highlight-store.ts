import type { Direction } from '@shared/article'
import type {
  Highlight,
  HighlightAnchor,
  HighlightColor,
  HighlightEntry,
  HighlightFilter,
  HighlightPage
} from '@shared/highlight'
import type { CollectionStore } from './collection-store'
import type { Db } from './db'
import { foldName } from './fold-name'
import { newId } from './new-id'
import type { SourceStore } from './source-store'
import type { TagStore } from './tag-store'

/** Passages that the user marked. */
export interface HighlightStore {
  add(articleRow: number, given: NewHighlight): Highlight
  get(id: string): StoredHighlight | null
  change(row: number, given: { color: HighlightColor; note: string | null; folded: string }): void
  /** Returns the article rows concerned. */
  remove(ids: string[]): number[]
  ofArticle(articleRow: number): Highlight[]
  page(filter: HighlightFilter, words: WantedWord[], limit: number, offset: number): HighlightPage
}

export interface NewHighlight extends HighlightAnchor {
  color: HighlightColor
  note: string | null
  /** What a list is searched by. */
  folded: string
}

/** A word that is looked for: as passages are compared, and as it was typed. */
export interface WantedWord {
  folded: string
  typed: string
}

export interface StoredHighlight extends Highlight {
  row: number
  articleRow: number
}

interface Stores {
  tags: TagStore
  collections: CollectionStore
  sources: SourceStore
}

export function createHighlightStore(db: Db, stores: Stores): HighlightStore {
  const insert = db.prepare(INSERT)
  const byId = db.prepare<[string], StoredHighlight>(`SELECT ${COLUMNS}, highlight.row, article_row AS articleRow
    FROM ${FROM} WHERE highlight.id = ?`)
  const ofArticle = db.prepare<[number], Highlight>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE article_row = ? ORDER BY position, highlight.row`
  )
  const change = db.prepare('UPDATE highlight SET color = @color, note = @note, folded = @folded WHERE row = @row')
  const remove = db
    .prepare<[string], number>(
      'DELETE FROM highlight WHERE id IN (SELECT value FROM json_each(?)) RETURNING article_row'
    )
    .pluck()
  return {
    add(articleRow, given) {
      const id = newId()
      insert.run({ ...given, id, articleRow, createdAt: new Date().toISOString() })
      const added = byId.get(id)
      if (!added) throw new Error('a highlight vanished while it was added')
      return plain(added)
    },
    get: (id) => byId.get(id) ?? null,
    change: (row, given) => void change.run({ ...given, row }),
    remove: (ids) => [...new Set(remove.all(JSON.stringify(ids)))],
    ofArticle: (row) => ofArticle.all(row),
    page(filter, words, limit, offset) {
      const { sql, values } = conditions(filter, words, stores)
      const order = filter.articleId ? 'position, highlight.row' : 'created_at DESC, highlight.row DESC'
      const total = db.prepare<unknown[], number>(`SELECT count(*) FROM ${FROM} WHERE ${sql}`).pluck()
      const items = db.prepare<unknown[], HighlightEntry & { direction: Direction }>(
        `SELECT ${COLUMNS}, ${ARTICLE} FROM ${FROM} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`
      )
      return { total: total.get(...values) ?? 0, items: items.all(...values, limit, offset) }
    }
  }
}

function plain({ row: _row, articleRow: _article, ...highlight }: StoredHighlight): Highlight {
  return highlight
}

function conditions(
  filter: HighlightFilter,
  words: WantedWord[],
  { tags, collections, sources }: Stores
): { sql: string; values: unknown[] } {
  const parts: [string, ...unknown[]][] = [['deleted_at IS NULL']]
  if (filter.articleId) parts.push(['article.id = ?', filter.articleId])
  if (filter.color) parts.push(['color = ?', filter.color])
  if (filter.noted) parts.push(['highlight.note IS NOT NULL'])
  if (filter.sourceId) parts.push(['article.source_row = ?', sources.rowOf(filter.sourceId) ?? -1])
  if (filter.tag) parts.push([IN_TAG, JSON.stringify(tags.within(filter.tag).map(({ row }) => row))])
  if (filter.collection) parts.push([IN_COLLECTION, JSON.stringify(treeOf(filter.collection, collections))])
  for (const { folded, typed } of words)
    parts.push(['(instr(highlight.folded, ?) > 0 OR instr(title_folded, ?) > 0)', folded, foldName(typed)])
  return { sql: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, ...values]) => values) }
}

function treeOf(path: string, collections: CollectionStore): number[] {
  const row = collections.rowOf(path)
  return row === null ? [] : collections.tree(row)
}

const FROM = 'highlight JOIN article ON article.row = article_row'

const COLUMNS = `highlight.id, article.id AS articleId, color, quote, prefix, suffix, position, highlight.note,
  highlight.created_at AS createdAt`

const ARTICLE = `article.title, article.site_name AS siteName, article.published_at AS publishedAt, article.language,
  article.direction`

const IN_TAG = `EXISTS (SELECT 1 FROM article_tag WHERE article_tag.article_row = article.row
  AND tag_row IN (SELECT value FROM json_each(?)))`

const IN_COLLECTION = `article.row IN (SELECT article_row FROM article_collection
  WHERE collection_row IN (SELECT value FROM json_each(?)))`

const INSERT = `
INSERT INTO highlight (id, article_row, color, quote, prefix, suffix, position, note, folded, created_at)
VALUES (@id, @articleRow, @color, @quote, @prefix, @suffix, @position, @note, @folded, @createdAt)`
