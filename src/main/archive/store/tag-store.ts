import type { Tag, TagBranch, TagColor } from '@shared/tag'
import type { Db } from './db'
import { foldName, tidyName } from './fold-name'

/** Tags and which articles carry them. Names are compared without regard to case. */
export interface TagStore {
  list(): Tag[]
  rowOf(name: string): number | null
  /** A tag and those below it: `places` and `places/coast`. Also where only the latter are there. */
  within(name: string): { row: number; name: string }[]
  /** Names that others lie below, with the articles of all of them. */
  branches(): TagBranch[]
  ensure(name: string): number
  add(tagRow: number, articleRows: number[]): number[]
  remove(tagRow: number, articleRows: number[]): number[]
  articlesOf(tagRow: number): number[]
  rename(tagRow: number, name: string): void
  setColor(tagRow: number, color: TagColor | null): void
  delete(tagRow: number): void
}

export function createTagStore(db: Db): TagStore {
  const all = db.prepare<[], Tag>(LIST)
  const find = db.prepare<[string], number>('SELECT row FROM tag WHERE folded = ?').pluck()
  const insert = db.prepare('INSERT INTO tag (name, folded) VALUES (?, ?)')
  const link = db.prepare('INSERT OR IGNORE INTO article_tag (article_row, tag_row) VALUES (?, ?)')
  const unlink = db.prepare('DELETE FROM article_tag WHERE article_row = ? AND tag_row = ?')
  const articles = db.prepare<[number], number>('SELECT article_row FROM article_tag WHERE tag_row = ?').pluck()
  const update = db.prepare('UPDATE tag SET name = ?, folded = ? WHERE row = ?')
  const paint = db.prepare('UPDATE tag SET color = ? WHERE row = ?')
  const drop = db.prepare('DELETE FROM tag WHERE row = ?')
  const under = db.prepare<[string, string, string], { row: number; name: string }>(
    // '0' follows '/' in the order of characters.
    'SELECT row, name FROM tag WHERE folded = ? OR (folded > ? AND folded < ?) ORDER BY folded'
  )
  const joined = db.prepare<[string], number>(JOINED).pluck()
  const within = (name: string): { row: number; name: string }[] => {
    const folded = foldName(name)
    return under.all(folded, `${folded}/`, `${folded}0`)
  }
  const rowOf = (name: string): number | null => find.get(foldName(name)) ?? null
  return {
    list: () => all.all(),
    rowOf,
    within,
    branches: () =>
      parentsOf(all.all().map(({ name }) => name)).map((name) => ({
        name,
        articles: joined.get(JSON.stringify(within(name).map(({ row }) => row))) ?? 0
      })),
    ensure: (name) => rowOf(name) ?? Number(insert.run(tidyName(name), foldName(name)).lastInsertRowid),
    add: (tag, rows) => rows.filter((row) => link.run(row, tag).changes > 0),
    remove: (tag, rows) => rows.filter((row) => unlink.run(row, tag).changes > 0),
    articlesOf: (tag) => articles.all(tag),
    rename: (tag, name) => void update.run(tidyName(name), foldName(name), tag),
    setColor: (tag, color) => void paint.run(color, tag),
    delete(tag) {
      // Not left to the cascade: undo must see each row go.
      for (const row of articles.all(tag)) unlink.run(row, tag)
      drop.run(tag)
    }
  }
}

// Few articles are in the trash: what carries the tag is counted in an index, less what of it is there; CROSS JOIN
// keeps the order of the tables.
const LIST = `
WITH gone (tag_row, articles) AS (
  SELECT tag_row, count(*) FROM article CROSS JOIN article_tag ON article_row = article.row
  WHERE deleted_at IS NOT NULL GROUP BY tag_row
)
SELECT name, color,
  (SELECT count(*) FROM article_tag WHERE tag_row = tag.row) - ifnull(gone.articles, 0) AS articles
FROM tag LEFT JOIN gone ON gone.tag_row = tag.row ORDER BY folded`

const JOINED = `
SELECT count(DISTINCT article_row) FROM json_each(?) AS wanted CROSS JOIN article_tag ON tag_row = wanted.value
WHERE article_row NOT IN (SELECT row FROM article WHERE deleted_at IS NOT NULL)`

/** Every name above another one, once, spelt as the tag is where there is one. */
function parentsOf(names: readonly string[]): string[] {
  const parents = new Map<string, string>()
  const spelt = new Map(names.map((name) => [foldName(name), name]))
  for (const name of names) {
    const parts = name.split('/')
    for (let depth = 1; depth < parts.length; depth++) {
      const parent = parts.slice(0, depth).join('/')
      const folded = foldName(parent)
      if (!parents.has(folded)) parents.set(folded, spelt.get(folded) ?? parent)
    }
  }
  return [...parents.values()].filter((name) => name.trim() !== '')
}
