import type { PageAddress } from '../identity/normalise-url'
import type { Db } from './db'
import type { SourceStore } from './source-store'

/** Which article an address stands for. All host names of a source are one. */
export interface AddressStore {
  find(address: PageAddress): number | null
  /** Addresses that stand for another article already stay with it. */
  add(articleRow: number, addresses: PageAddress[]): void
  /** Pairs of articles that are one since two hosts belong to one source: [kept, double]. */
  doubles(hosts: string[]): [number, number][]
  /** Every address of the double now stands for the kept article. */
  move(from: number, to: number): void
}

export function createAddressStore(db: Db, sources: SourceStore): AddressStore {
  const find = db
    .prepare<[string, string], number>('SELECT article_row FROM address WHERE rest = ? AND host = ?')
    .pluck()
  const isAnywhere = db.prepare<[string], number>('SELECT 1 FROM address WHERE rest = ? LIMIT 1').pluck()
  const insert = db.prepare('INSERT OR IGNORE INTO address (rest, host, article_row) VALUES (?, ?, ?)')
  const move = db.prepare('UPDATE address SET article_row = ? WHERE article_row = ?')
  const doubles = db.prepare<[string], { kept: number; double: number }>(DOUBLES)
  return {
    find({ host, rest }) {
      // Most addresses are new: then no host has to be looked up.
      if (isAnywhere.get(rest) === undefined) return null
      const hosts = host ? sources.hostsBeside(host) : [host]
      for (const each of new Set([host, ...hosts])) {
        const row = find.get(rest, each)
        if (row !== undefined) return row
      }
      return null
    },
    add(articleRow, addresses) {
      for (const { rest, host } of addresses) insert.run(rest, host, articleRow)
    },
    doubles: (hosts) => doubles.all(JSON.stringify(hosts)).map(({ kept, double }) => [kept, double]),
    move: (from, to) => void move.run(to, from)
  }
}

const DOUBLES = `
SELECT min(article_row) AS kept, max(article_row) AS double FROM address
WHERE host IN (SELECT value FROM json_each(?))
GROUP BY rest HAVING kept <> double`
