import type { Source } from '@shared/source'
import type { Db } from './db'
import { foldName, tidyName } from './fold-name'
import { newId } from './new-id'

/** Outlets and the host names they publish under. */
export interface SourceStore {
  /** The source of a host (normalised), else of a name; made where there is none. Null without both. */
  ensure(host: string | null, name: string | null, homeUrl: string | null): number | null
  list(): Source[]
  rowOf(id: string): number | null
  rowOfHost(host: string): number | null
  /** All host names of the source that this host belongs to, itself included. */
  hostsBeside(host: string): string[]
  rename(row: number, name: string): void
  nameOf(row: number): string
  /** Gives the host, and all that its former source had, to this source. Returns the article rows that moved. */
  join(row: number, host: string): number[]
}

export function createSourceStore(db: Db): SourceStore {
  const byHost = db.prepare<[string], number>('SELECT source_row FROM source_host WHERE host = ?').pluck()
  const byName = db.prepare<[string], number>('SELECT row FROM source WHERE folded = ? ORDER BY row LIMIT 1').pluck()
  const byId = db.prepare<[string], number>('SELECT row FROM source WHERE id = ?').pluck()
  const insert = db.prepare('INSERT INTO source (id, name, folded, home_url) VALUES (?, ?, ?, ?)')
  const setHost = db.prepare('INSERT INTO source_host (host, source_row) VALUES (?, ?)')
  const moveHosts = db.prepare('UPDATE source_host SET source_row = ? WHERE source_row = ?')
  const hosts = db.prepare<[number], string>('SELECT host FROM source_host WHERE source_row = ? ORDER BY host').pluck()
  const articles = db.prepare<[number], number>('SELECT row FROM article WHERE source_row = ?').pluck()
  const moveArticles = db.prepare('UPDATE article SET source_row = ? WHERE source_row = ?')
  const remove = db.prepare('DELETE FROM source WHERE row = ?')
  const update = db.prepare('UPDATE source SET name = ?, folded = ? WHERE row = ?')
  const name = db.prepare<[number], string>('SELECT name FROM source WHERE row = ?').pluck()
  const all = db.prepare<[], Omit<Source, 'hosts'> & { row: number }>(LIST)

  const make = (title: string, homeUrl: string | null): number =>
    Number(insert.run(newId(), tidyName(title), foldName(title), homeUrl).lastInsertRowid)

  const ensureHost = (host: string, title: string | null, homeUrl: string | null): number => {
    const known = byHost.get(host)
    if (known !== undefined) return known
    const row = make(title ?? host, homeUrl)
    setHost.run(host, row)
    return row
  }

  return {
    ensure(host, title, homeUrl) {
      if (host) return ensureHost(host, title, homeUrl)
      return title ? (byName.get(foldName(title)) ?? make(title, homeUrl)) : null
    },
    list: () => all.all().map(({ row, ...source }) => ({ ...source, hosts: hosts.all(row) })),
    rowOf: (id) => byId.get(id) ?? null,
    rowOfHost: (host) => byHost.get(host) ?? null,
    hostsBeside(host) {
      const row = byHost.get(host)
      return row === undefined ? [host] : hosts.all(row)
    },
    rename: (row, title) => void update.run(tidyName(title), foldName(title), row),
    nameOf: (row) => name.get(row) ?? '',
    join(row, host) {
      const former = byHost.get(host)
      if (former === row) return []
      if (former === undefined) {
        setHost.run(host, row)
        return []
      }
      const moved = articles.all(former)
      moveHosts.run(row, former)
      moveArticles.run(row, former)
      remove.run(former)
      return moved
    }
  }
}

const LIST = `
SELECT source.row, source.id, source.name, home_url AS homeUrl,
  (SELECT count(*) FROM article WHERE source_row = source.row AND deleted_at IS NULL) AS articles
FROM source ORDER BY folded, source.row`
