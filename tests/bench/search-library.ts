import { join } from 'node:path'
import Database from 'better-sqlite3'
import { findNativeBinding } from '../../src/main/archive/store/native-binding'
import type { DocumentReader, PassageTexts, SearchDocument } from '../../src/main/archive/types'
import { makeArticle } from './search-corpus'

export type Db = InstanceType<typeof Database>
type Statement = Database.Statement<unknown[]>

export function openDatabase(file: string): Db {
  const nativeBinding = findNativeBinding()
  return new Database(file, nativeBinding === undefined ? {} : { nativeBinding })
}

/** Generated articles in a database of their own, as they are in an archive: memory is the search's alone. */
export class GeneratedLibrary implements DocumentReader {
  private readonly db: Db
  private readonly prepared = new Map<string, Statement>()
  private readonly changes: string[] = []
  private readonly added = new Map<string, SearchDocument>()

  constructor(folder: string) {
    this.db = openDatabase(join(folder, 'library.sqlite'))
  }

  fill(articles: number, seed: number): void {
    this.db.pragma('journal_mode = OFF')
    this.db.exec('CREATE TABLE document (row INTEGER PRIMARY KEY, id TEXT UNIQUE, json TEXT)')
    // As in an archive: passages are read without all the rest.
    this.db.exec(
      'CREATE TABLE passage (id TEXT PRIMARY KEY, title TEXT, standfirst TEXT, body TEXT, caption TEXT, note TEXT)'
    )
    const insert = this.db.prepare('INSERT INTO document (id, json) VALUES (?, ?)')
    const insertPassage = this.db.prepare(
      'INSERT INTO passage VALUES (@id, @title, @standfirst, @body, @caption, @note)'
    )
    this.db.transaction(() => {
      for (let number = 0; number < articles; number += 1) {
        const document = makeArticle(number, articles, seed)
        insert.run(document.id, JSON.stringify(document))
        insertPassage.run(document)
      }
    })()
  }

  /** Of all that is searched. */
  textBytes(): number {
    const [document] = this.after(0, 1)
    const fields = Object.keys(document?.document ?? {}).filter((name) => name !== 'meta' && name !== 'id')
    const lengths = fields.map((name) => `length(json ->> '$.${name}')`).join(' + ')
    return Number(this.db.prepare(`SELECT sum(${lengths}) FROM document`).pluck().get())
  }

  count(): number {
    return Number(this.db.prepare('SELECT count(*) FROM document').pluck().get()) + this.added.size
  }

  changeNumber(): number {
    return this.changes.length
  }

  after(row: number, limit: number): { row: number; document: SearchDocument }[] {
    const rows = this.statement('SELECT row, json FROM document WHERE row > ? ORDER BY row LIMIT ?').all(
      row,
      limit
    ) as { row: number; json: string }[]
    return rows.map(({ row: number, json }) => ({ row: number, document: JSON.parse(json) as SearchDocument }))
  }

  changedSince(changeNumber: number): string[] {
    return this.changes.slice(changeNumber)
  }

  document(id: string): SearchDocument | null {
    const added = this.added.get(id)
    if (added !== undefined) return added
    const json = this.statement('SELECT json FROM document WHERE id = ?').pluck().get(id) as string | undefined
    return json === undefined ? null : (JSON.parse(json) as SearchDocument)
  }

  texts(ids: readonly string[]): PassageTexts[] {
    const stored = this.statement('SELECT * FROM passage WHERE id IN (SELECT value FROM json_each(?))').all(
      JSON.stringify(ids)
    ) as PassageTexts[]
    return [...stored, ...ids.flatMap((id) => this.added.get(id) ?? [])]
  }

  /** Prepared once, as those of an archive are. */
  private statement(sql: string): Statement {
    const known = this.prepared.get(sql) ?? this.db.prepare<unknown[]>(sql)
    this.prepared.set(sql, known)
    return known
  }

  add(document: SearchDocument): void {
    this.added.set(document.id, document)
    this.changes.push(document.id)
  }

  *all(): Iterable<SearchDocument> {
    let row = 0
    for (let batch = this.after(row, 200); batch.length > 0; batch = this.after(row, 200)) {
      for (const { row: next, document } of batch) {
        row = next
        yield document
      }
    }
  }

  close(): void {
    this.db.close()
  }
}
