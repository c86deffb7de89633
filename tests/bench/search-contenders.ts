import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { openSearchEngine, type SearchEngine } from '../../src/main/archive/search/index'
import type { SearchDocument } from '../../src/main/archive/types'
import { type Db, type GeneratedLibrary, openDatabase } from './search-library'

/** One way to search, as far as it is compared. */
export interface Contender {
  build(): Promise<void>
  /** Ids, best first. `nth` counts the keystrokes: ours narrows some of them by a filter. */
  find(query: string, nth?: number): Promise<string[]>
  add(document: SearchDocument): Promise<void>
  /** Writes down what a later process starts from. False: it cannot be stored. */
  store(): Promise<boolean>
  /** Starts from what is stored, up to the first answer. */
  open(query: string): Promise<void>
  storedBytes(): number
}

const LIMIT = 50
const TEXT_FIELDS = ['title', 'standfirst', 'body', 'byline', 'source', 'section', 'tag', 'caption', 'note'] as const

const FILTERS = [{}, { language: 'en' }, { from: '2018-01-01', until: '2022-12-31' }, { sourceId: 'source-7' }]

export function cuttings(library: GeneratedLibrary, folder: string): Contender {
  const cacheFile = join(folder, 'cache', 'search.index')
  const engine: SearchEngine = openSearchEngine({ reader: library, cacheFile })
  const request = (query: string, nth: number) => ({
    query,
    filter: FILTERS[nth % FILTERS.length] ?? {},
    sort: 'relevance' as const,
    limit: LIMIT,
    offset: 0
  })
  return {
    async build() {
      await engine.rebuild()
    },
    find: async (query, nth = 0) => (await engine.find(request(query, nth))).hits.map(({ id }) => id),
    async add(document) {
      library.add(document)
      await engine.refresh()
    },
    async store() {
      await engine.close()
      return true
    },
    async open(query) {
      await engine.find(request(query, 0))
    },
    storedBytes() {
      const cache = join(folder, 'cache')
      return readdirSync(cache).reduce((sum, name) => sum + statSync(join(cache, name)).size, 0)
    }
  }
}

/** MiniSearch over the whole text. `staged`: all words, beginnings of the last one, typos where exact finds little. */
export function miniSearch(library: GeneratedLibrary, folder: string, staged: boolean): Contender {
  const file = join(folder, 'minisearch.json')
  const options = { fields: [...TEXT_FIELDS], searchOptions: { boost: { title: 5, tag: 3 } } }
  let index = new MiniSearch<SearchDocument>(options)
  const unfinished = (term: string, at: number, terms: string[]) => at === terms.length - 1 && term.length > 2
  const fuzzy = (term: string) => (term.length > 4 ? 0.2 : false)
  const careful = (query: string) => {
    const exact = index.search(query, { combineWith: 'AND', prefix: unfinished })
    return exact.length >= 5 ? exact : index.search(query, { combineWith: 'AND', prefix: unfinished, fuzzy })
  }
  const search = (query: string) => (staged ? careful(query) : index.search(query, { prefix: true, fuzzy: 0.2 }))
  const find = async (query: string) =>
    search(query)
      .slice(0, LIMIT)
      .map(({ id }) => String(id))
  return {
    async build() {
      for (const document of library.all()) index.add(document)
    },
    find,
    async add(document) {
      index.add(document)
    },
    async store() {
      try {
        writeFileSync(file, JSON.stringify(index))
        return true
      } catch {
        return false
      }
    },
    async open(query) {
      index = MiniSearch.loadJSON<SearchDocument>(readFileSync(file, 'utf8'), options)
      await find(query)
    },
    storedBytes: () => (existsSync(file) ? statSync(file).size : 0)
  }
}

/** SQLite's own full-text search: all words, the last one as a beginning, ranked by its bm25. */
export function fts5(library: GeneratedLibrary, folder: string): Contender {
  const file = join(folder, 'fts5.sqlite')
  const db: Db = openDatabase(file)
  const values = (document: SearchDocument) => TEXT_FIELDS.map((field) => document[field])
  const insert = () =>
    db.prepare(`INSERT INTO text (id, ${TEXT_FIELDS.join(', ')}) VALUES (?${', ?'.repeat(TEXT_FIELDS.length)})`)
  const expression = (query: string) =>
    `${query
      .split(' ')
      .map((word) => `"${word.replaceAll('"', '')}"`)
      .join(' ')}*`
  const find = async (query: string) =>
    db
      .prepare<[string], string>(
        `SELECT id FROM text WHERE text MATCH ? ORDER BY bm25(text, 0, 5, 2.5, 1, 3, 2, 1.5, 3, 1.5, 2) LIMIT ${LIMIT}`
      )
      .pluck()
      .all(expression(query))
  return {
    async build() {
      db.pragma('journal_mode = OFF')
      db.exec(`CREATE VIRTUAL TABLE text USING fts5(id UNINDEXED, ${TEXT_FIELDS.join(', ')})`)
      const statement = insert()
      db.transaction(() => {
        for (const document of library.all()) statement.run(document.id, ...values(document))
      })()
    },
    find,
    async add(document) {
      insert().run(document.id, ...values(document))
    },
    store: async () => true,
    async open(query) {
      await find(query)
    },
    storedBytes: () =>
      Number(db.prepare("SELECT sum(pgsize) FROM dbstat WHERE name != 'text_content'").pluck().get() ?? 0)
  }
}

/** FlexSearch: beginnings while the library is small enough for them, whole words beyond. */
export function flexSearch(library: GeneratedLibrary, beginnings: boolean): Contender {
  const index = new FlexSearch.Index({ tokenize: beginnings ? 'forward' : 'strict', resolution: 9 })
  const ids: string[] = []
  const put = (document: SearchDocument): void => {
    ids.push(document.id)
    index.add(ids.length - 1, TEXT_FIELDS.map((field) => document[field]).join('\n'))
  }
  return {
    async build() {
      for (const document of library.all()) put(document)
    },
    find: async (query) => index.search(query, { limit: LIMIT }).map((number) => ids[Number(number)] ?? ''),
    async add(document) {
      put(document)
    },
    store: async () => false,
    open: async () => undefined,
    storedBytes: () => 0
  }
}
