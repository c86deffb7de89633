import type { DayCount, LibraryCounts, LibraryStats } from '@shared/library'
import type { Db } from './db'
import { schemaVersion } from './migrate'
import type { Store } from './store'

/** Sizes and numbers of everything kept. */
export function readStats({ db }: Store): Omit<LibraryStats, 'index'> {
  const row = db.prepare<[], Omit<LibraryStats, 'index' | 'databaseBytes' | 'schemaVersion'>>(STATS).get()
  if (!row) throw new Error('no statistics')
  return { ...row, databaseBytes: pages(db, 'page_count') * pages(db, 'page_size'), schemaVersion }
}

/** What the sidebar shows beside the lists. */
export function readCounts({ db, operations }: Store): LibraryCounts {
  const row = db.prepare<[], { articles: number; untagged: number; trash: number }>(COUNTS).get()
  const languages = db.prepare<[], { language: string; articles: number }>(LANGUAGES).all()
  return { articles: 0, untagged: 0, trash: 0, ...row, languages, undo: operations.newest() }
}

/** How many articles each day has, the earliest first. */
export function readDays({ db }: Store): DayCount[] {
  return db.prepare<[], DayCount>(DAYS).all()
}

function pages(db: Db, pragma: 'page_count' | 'page_size'): number {
  return Number(db.pragma(pragma, { simple: true }))
}

const STATS = `
SELECT
  (SELECT count(*) FROM article WHERE deleted_at IS NULL) AS articles,
  (SELECT count(*) FROM article WHERE deleted_at IS NOT NULL) AS trash,
  (SELECT count(*) FROM snapshot) AS snapshots,
  (SELECT count(*) FROM version) AS versions,
  (SELECT count(DISTINCT sha256) FROM image) AS images,
  (SELECT count(*) FROM blob) AS blobs,
  (SELECT ifnull(sum(size), 0) FROM blob) AS blobBytes,
  (SELECT count(*) FROM tag) AS tags,
  (SELECT count(*) FROM collection) AS collections,
  (SELECT count(*) FROM source) AS sources`

const COUNTS = `
SELECT
  (SELECT count(*) FROM article WHERE deleted_at IS NULL) AS articles,
  (SELECT count(*) FROM article WHERE deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM article_tag WHERE article_row = article.row)) AS untagged,
  (SELECT count(*) FROM article WHERE deleted_at IS NOT NULL) AS trash`

const LANGUAGES = `
SELECT language, count(*) AS articles FROM article
WHERE deleted_at IS NULL AND language IS NOT NULL
GROUP BY language ORDER BY articles DESC, language`

const DAYS = `
SELECT day, count(*) AS articles FROM article WHERE deleted_at IS NULL AND day <> '' GROUP BY day ORDER BY day`
