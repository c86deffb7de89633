import type { Db } from './db'

/** Bytes that articles hold, as they would be written. */
export interface ContentSizes {
  /** What is shown of them, without pictures. */
  text: number
  pictures: number
  /** Everything that their snapshots kept, as it is stored. */
  snapshots: number
}

export function createContentSizes(db: Db): (ids: string[]) => ContentSizes {
  const text = db.prepare<[string], number>(TEXT).pluck()
  const pictures = db.prepare<[string], number>(PICTURES).pluck()
  const snapshots = db.prepare<[string], number>(SNAPSHOTS).pluck()
  return (ids) => {
    const json = JSON.stringify(ids)
    return {
      text: text.get(json) ?? 0,
      pictures: pictures.get(json) ?? 0,
      snapshots: snapshots.get(json) ?? 0
    }
  }
}

const ARTICLES = 'FROM json_each(?) AS wanted JOIN article ON article.id = wanted.value'

// The length of a text is counted letter by letter; words are counted already.
const TEXT = `SELECT ifnull(sum(word_count * 6 + 500), 0) ${ARTICLES}`

const PICTURES = `
SELECT ifnull(sum(blob.size), 0) FROM blob WHERE sha256 IN (
  SELECT image.sha256 ${ARTICLES} JOIN image ON image.version_row = article.version_row)`

const SNAPSHOTS = `
WITH kept AS (SELECT snapshot.* ${ARTICLES} JOIN snapshot ON article_row = article.row)
SELECT ifnull(sum(length(blob.content)), 0) FROM blob WHERE sha256 IN (
  SELECT content_sha256 FROM kept UNION SELECT original_sha256 FROM kept UNION SELECT screenshot_sha256 FROM kept
  UNION SELECT asset.sha256 FROM kept JOIN asset ON snapshot_row = kept.row
  UNION SELECT body_sha256 FROM kept JOIN wire_response ON snapshot_row = kept.row)`
