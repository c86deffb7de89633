import type { Labels } from './article-row'
import type { Db } from './db'

/** Tags and collection paths of many articles at once. */
export interface LabelsStore {
  of(articleRows: number[]): Map<number, Labels>
}

interface LabelRow {
  article: number
  label: string
}

export function createLabelsStore(db: Db): LabelsStore {
  const tags = db.prepare<[string], LabelRow>(TAGS)
  const collections = db.prepare<[string], LabelRow>(COLLECTIONS)
  return {
    of(rows) {
      const labels = new Map<number, Labels>(rows.map((row) => [row, { tags: [], collections: [] }]))
      const json = JSON.stringify(rows)
      for (const { article, label } of tags.all(json)) labels.get(article)?.tags.push(label)
      for (const { article, label } of collections.all(json)) labels.get(article)?.collections.push(label)
      return labels
    }
  }
}

const TAGS = `
SELECT article_row AS article, tag.name AS label
FROM json_each(?) AS wanted JOIN article_tag ON article_row = wanted.value JOIN tag ON tag.row = tag_row
ORDER BY tag.folded`

const COLLECTIONS = `
WITH RECURSIVE path (row, text, folded) AS (
  SELECT row, name, folded FROM collection WHERE parent_row IS NULL
  UNION ALL
  SELECT collection.row, path.text || '/' || name, path.folded || '/' || collection.folded
  FROM collection JOIN path ON parent_row = path.row
)
SELECT article_row AS article, path.text AS label
FROM json_each(?) AS wanted
JOIN article_collection ON article_row = wanted.value
JOIN path ON path.row = collection_row
ORDER BY path.folded`
