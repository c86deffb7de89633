import type { PictureEntry, PictureFilter, PicturePage } from '@shared/picture'
import type { Db } from './db'
import type { SourceStore } from './source-store'

/** The pictures of all articles as they are shown: no picture of an older version, none that was taken out by hand. */
export interface PictureStore {
  /** Those of the newest articles first. */
  page(filter: PictureFilter, words: string[], limit: number, offset: number): PicturePage
}

/** `fold` makes words comparable, as the searched words are. */
export function createPictureStore(db: Db, sources: SourceStore, fold: (text: string) => string): PictureStore {
  db.function('fold_words', { deterministic: true }, (text: unknown) => (typeof text === 'string' ? fold(text) : ''))
  return {
    page(filter, words, limit, offset) {
      const { sql, values } = conditions(filter, words, sources)
      const total = db.prepare<unknown[], number>(`SELECT count(*) FROM ${FROM} WHERE ${sql}`).pluck()
      const items = db.prepare<unknown[], PictureEntry>(
        `SELECT ${COLUMNS} FROM ${FROM} WHERE ${sql}
         ORDER BY article.moment DESC, article.row DESC, image.position LIMIT ? OFFSET ?`
      )
      return { total: total.get(...values) ?? 0, items: items.all(...values, limit, offset) }
    }
  }
}

function conditions(
  filter: PictureFilter,
  words: string[],
  sources: SourceStore
): { sql: string; values: (string | number)[] } {
  const parts: [string, ...(string | number)[]][] = [
    ['article.deleted_at IS NULL'],
    ['image.sha256 IS NOT NULL'],
    [IS_FIRST],
    [NOT_DROPPED]
  ]
  if (filter.sourceId) parts.push(['article.source_row = ?', sources.rowOf(filter.sourceId) ?? -1])
  if (filter.captioned) parts.push(['(image.caption IS NOT NULL OR image.credit IS NOT NULL)'])
  for (const word of words) parts.push([`instr(${WORDS}, ?) > 0`, word])
  return { sql: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, ...values]) => values) }
}

const FROM = 'article JOIN image ON image.version_row = article.version_row'

const COLUMNS = `image.sha256, image.width, image.height, image.alt, image.caption, image.credit,
  article.id AS articleId, article.title, article.site_name AS siteName, article.published_at AS publishedAt,
  article.language, article.direction`

const WORDS = `fold_words(ifnull(image.caption, '') || char(10) || ifnull(image.credit, '') || char(10)
  || ifnull(image.alt, '') || char(10) || article.title)`

/** A picture that an article shows twice hangs once. */
const IS_FIRST = `NOT EXISTS (SELECT 1 FROM image AS earlier WHERE earlier.version_row = image.version_row
  AND earlier.sha256 = image.sha256 AND earlier.position < image.position)`

const NOT_DROPPED = `NOT EXISTS (SELECT 1 FROM correction, json_each(correction.edits, '$.droppedImages') AS dropped
  WHERE correction.article_row = article.row AND dropped.value = image.sha256)`
