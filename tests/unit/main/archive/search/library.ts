import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { searchRequest } from '@shared/search'
import { onTestFinished } from 'vitest'
import type { z } from 'zod'
import { type FindOptions, openSearchEngine, type SearchEngine } from '../../../../../src/main/archive/search/index'
import type { DocumentReader, PassageTexts, SearchDocument, SearchMeta } from '../../../../../src/main/archive/types'

export type Sketch = Partial<Omit<SearchDocument, 'meta'>> & { id: string; meta?: Partial<SearchMeta> }

/** An article with what a test cares about; everything else is empty. */
export function makeDocument({ meta, ...fields }: Sketch): SearchDocument {
  const tags = meta?.tags ?? []
  const collections = meta?.collections ?? []
  return {
    title: '',
    standfirst: '',
    body: '',
    byline: '',
    source: meta?.siteName ?? '',
    section: '',
    tag: tags.join('\n'),
    collection: collections.join('\n'),
    caption: '',
    note: '',
    url: '',
    ...fields,
    meta: {
      sourceId: null,
      siteName: null,
      hosts: [],
      language: null,
      section: null,
      byline: [],
      day: '2024-01-01',
      savedDay: '2024-01-02',
      hasImage: false,
      hasNote: fields.note !== undefined,
      ...meta,
      tags,
      collections
    }
  }
}

/** A library in memory that keeps the record of its changes as the archive does. */
export class Library implements DocumentReader {
  private readonly rows = new Map<string, { row: number; document: SearchDocument }>()
  private readonly changes: string[] = []
  private nextRow = 1
  /** Changes up to this number are forgotten. */
  forgotten = 0
  fullReads = 0

  constructor(sketches: readonly Sketch[] = []) {
    for (const sketch of sketches) this.put(sketch)
  }

  put(sketch: Sketch): void {
    const row = this.rows.get(sketch.id)?.row ?? this.nextRow++
    this.rows.set(sketch.id, { row, document: makeDocument(sketch) })
    this.changes.push(sketch.id)
  }

  remove(id: string): void {
    this.rows.delete(id)
    this.changes.push(id)
  }

  count(): number {
    return this.rows.size
  }

  changeNumber(): number {
    return this.changes.length
  }

  after(row: number, limit: number): { row: number; document: SearchDocument }[] {
    if (row === 0) this.fullReads += 1
    return [...this.rows.values()]
      .filter((each) => each.row > row)
      .sort((a, b) => a.row - b.row)
      .slice(0, limit)
  }

  changedSince(changeNumber: number): string[] | null {
    return changeNumber < this.forgotten ? null : [...new Set(this.changes.slice(changeNumber))]
  }

  document(id: string): SearchDocument | null {
    return this.rows.get(id)?.document ?? null
  }

  texts(ids: readonly string[]): PassageTexts[] {
    return ids.flatMap((id) => this.document(id) ?? [])
  }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-search-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function openEngine(reader: DocumentReader, cacheFile = join(temporaryFolder(), 'search.index')): SearchEngine {
  const engine = openSearchEngine({ reader, cacheFile })
  onTestFinished(() => engine.close())
  return engine
}

export type Asked = Partial<z.input<typeof searchRequest>>

/** Asks as the archive does: with defaults applied, and the index complete. */
export function ask(engine: SearchEngine, query: string, more: Asked = {}, options: FindOptions = { complete: true }) {
  return engine.find(searchRequest.parse({ query, ...more }), options)
}

/** The ids that a query finds among these articles, in alphabetical order. */
export async function idsFound(engine: SearchEngine, query: string, more: Asked = {}): Promise<string[]> {
  const { hits } = await ask(engine, query, more)
  return hits.map(({ id }) => id).sort()
}
