import type { ArchiveChannel, FullArchiveContract } from '@shared/archive-contract'
import type { ArticleFacts, ArticleImage, Direction } from '@shared/article'
import type { EventName, EventPayload } from '@shared/contract'
import type { ImportRow } from '@shared/import'
import type { VerdictKind } from '@shared/snapshot'
import type { Progress } from '@shared/task'
import type { z } from 'zod'

/** For calls that may take long. Progress is told at most some ten times a second. */
export interface CallContext {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
  /** Each row of an import once it is kept, for callers in the same thread. */
  onRow?: ((row: ImportRow) => void) | undefined
}

type Parsed<C extends ArchiveChannel> = z.output<FullArchiveContract[C]['input']>
type Given<C extends ArchiveChannel> = z.input<FullArchiveContract[C]['input']>
type Result<C extends ArchiveChannel> = z.output<FullArchiveContract[C]['output']>

type Noun<C extends string> = C extends `${infer N}.${string}` ? N : never
type Verb<C extends string, N extends string> = C extends `${N}.${infer V}` ? V : never

/** How a call is answered inside: the input has been parsed. */
export type ArchiveHandlers = {
  [C in ArchiveChannel]: (input: Parsed<C>, context: CallContext) => Result<C> | Promise<Result<C>>
}

/** The calls of the contract by noun and verb: `archive.article.get({ id })`. */
export type ArchiveCalls = {
  [N in Noun<ArchiveChannel>]: {
    [V in Verb<ArchiveChannel, N>]: `${N}.${V}` extends infer C extends ArchiveChannel
      ? (input: Given<C>, context?: CallContext) => Promise<Result<C>>
      : never
  }
}

/** Events that the archive itself raises. */
export type ArchiveEvent = Extract<
  EventName,
  'article.added' | 'article.changed' | 'library.changed' | 'index.progressed'
>
export type ArchiveListener = <E extends ArchiveEvent>(event: E, payload: EventPayload<E>) => void

/** The front door. Inputs are validated; failures are ArchiveErrors. */
export interface Archive extends ArchiveCalls {
  readonly folder: string
  listen(listener: ArchiveListener): () => void
  close(): Promise<void>
}

export interface OpenOptions {
  folder: string
  /** Make the archive where there is none. */
  create?: boolean | undefined
  /** The SQLite addon to load; undefined finds one that fits this runtime. */
  nativeBinding?: string | undefined
  /** The folder that holds the sample library; undefined: the one that comes with the program. */
  resources?: string | undefined
  /** Search waits until the index is whole (the command line); otherwise it answers from what there is. Default: true. */
  waitForIndex?: boolean | undefined
}

/** What extraction makes of a captured page. Nothing in here is hostile any more. */
export interface ExtractedArticle extends ArticleFacts {
  title: string
  standfirst: string | null
  byline: string[]
  siteName: string | null
  section: string | null
  publishedAt: string | null
  modifiedAt: string | null
  language: string | null
  direction: Direction
  /** Where the page was, as far as it is known: given address, else canonical link, else saved-from comment. */
  url: string | null
  canonicalUrl: string | null
  keywords: string[]
  /** Sanitised body; a stored image's `src` is `cuttings://blob/<sha256>`, one that is not stored has none. */
  html: string
  /** Body alone, one paragraph a line. */
  text: string
  wordCount: number
  images: ArticleImage[]
  leftOut: string[]
  /** A sentence where this does not look like (all of) an article. */
  verdict: string | null
  verdictKind: VerdictKind | null
}

/** What one article looks like to the search index. */
export interface SearchDocument {
  id: string
  title: string
  standfirst: string
  body: string
  byline: string
  source: string
  section: string
  tag: string
  collection: string
  caption: string
  note: string
  url: string
  /** Everything that filters and sorting need. */
  meta: SearchMeta
}

/** What passages are taken from. */
export type PassageField = 'title' | 'standfirst' | 'body' | 'caption' | 'note'
export type PassageTexts = Pick<SearchDocument, 'id' | PassageField>

export interface SearchMeta {
  tags: string[]
  /** Paths. */
  collections: string[]
  sourceId: string | null
  siteName: string | null
  hosts: string[]
  language: string | null
  section: string | null
  byline: string[]
  /** YYYY-MM-DD, of publication, else of saving. */
  day: string
  savedDay: string
  hasImage: boolean
  hasNote: boolean
}

/** Where the search index reads articles from; it never opens the database itself. */
export interface DocumentReader {
  count(): number
  /** The newest change the store knows; grows with each change of anything that is searched. */
  changeNumber(): number
  /** Live articles only, ascending by row, for a full build. */
  after(row: number, limit: number): { row: number; document: SearchDocument }[]
  /** Ids of articles touched since that change number; each once. Null: the record does not reach back so far. */
  changedSince(changeNumber: number): string[] | null
  /** Null: deleted or in the trash. */
  document(id: string): SearchDocument | null
  /** What passages of these articles are taken from, in any order; without those that are gone. */
  texts(ids: readonly string[]): PassageTexts[]
}
