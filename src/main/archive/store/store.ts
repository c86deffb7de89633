import type { DocumentReader } from '../types'
import { type AddressStore, createAddressStore } from './address-store'
import { type AdoptStore, createAdoptStore } from './adopt-store'
import { type ArticleList, createArticleList } from './article-list'
import { type ArticleStore, createArticleStore } from './article-store'
import { type BlobStore, createBlobStore } from './blob-store'
import { type ChangeJournal, createChangeJournal } from './change-journal'
import { type CollectionStore, createCollectionStore } from './collection-store'
import { type ContentSizes, createContentSizes } from './content-sizes'
import { type CorrectionStore, createCorrectionStore } from './correction-store'
import { type DatabaseOptions, openDatabase } from './database'
import type { Db } from './db'
import { createDocumentReader } from './document-reader'
import { createHighlightStore, type HighlightStore } from './highlight-store'
import { createImportMadeStore, type ImportMadeStore } from './import-made-store'
import { createImportStore, type ImportStore } from './import-store'
import { createKeptLabelStore, type KeptLabelStore } from './kept-label-store'
import { createKeptRows, type KeptRows } from './kept-rows'
import { createLabelsStore, type LabelsStore } from './labels-store'
import { createOperationStore, type OperationStore } from './operation-store'
import { createQueueStore, type QueueStore } from './queue-store'
import { createRecentSearchStore, type RecentSearchStore } from './recent-search-store'
import { createSavedSearchStore, type SavedSearchStore } from './saved-search-store'
import { createSnapshotStore, type SnapshotStore } from './snapshot-store'
import { createSourceStore, type SourceStore } from './source-store'
import { fromSqlite } from './sqlite-errors'
import { createTagStore, type TagStore } from './tag-store'
import { createVersionChoice, type VersionChoice } from './version-choice'
import { createVersionStore, type VersionStore } from './version-store'

/** All tables behind one connection. */
export interface Store {
  db: Db
  file: string
  blobs: BlobStore
  sources: SourceStore
  tags: TagStore
  collections: CollectionStore
  addresses: AddressStore
  snapshots: SnapshotStore
  versions: VersionStore
  corrections: CorrectionStore
  highlights: HighlightStore
  choices: VersionChoice
  adopt: AdoptStore
  labels: LabelsStore
  list: ArticleList
  articles: ArticleStore
  operations: OperationStore
  journal: ChangeJournal
  documents: DocumentReader
  imports: ImportStore
  made: ImportMadeStore
  keptLabels: KeptLabelStore
  queue: QueueStore
  savedSearches: SavedSearchStore
  recentSearches: RecentSearchStore
  /** Whole rows, for handing over. */
  kept: KeptRows
  contentSizes: (ids: string[]) => ContentSizes
  /** All or nothing; other processes wait their turn. Failures of the database become sentences. */
  write<T>(change: () => T): T
  /** Tells when another process has written since the last call. */
  writtenElsewhere(): boolean
  close(): void
}

export function openStore(options: DatabaseOptions): Store {
  const db = openDatabase(options)
  const blobs = createBlobStore(db)
  const sources = createSourceStore(db)
  const tags = createTagStore(db)
  const collections = createCollectionStore(db)
  const labels = createLabelsStore(db)
  const list = createArticleList(db, { tags, collections, sources, labels })
  const snapshots = createSnapshotStore(db, blobs)
  const versions = createVersionStore(db)
  const corrections = createCorrectionStore(db)
  const highlights = createHighlightStore(db, { tags, collections, sources })
  const choices = createVersionChoice(db)
  const journal = createChangeJournal(db)
  return {
    db,
    file: options.file,
    blobs,
    sources,
    tags,
    collections,
    addresses: createAddressStore(db, sources),
    snapshots,
    versions,
    corrections,
    highlights,
    choices,
    adopt: createAdoptStore(db),
    labels,
    list,
    articles: createArticleStore(db, { list, snapshots, versions, corrections, choices, highlights }),
    operations: createOperationStore(db),
    journal,
    documents: createDocumentReader(db, journal, labels),
    imports: createImportStore(db),
    made: createImportMadeStore(db),
    keptLabels: createKeptLabelStore(db),
    queue: createQueueStore(db),
    savedSearches: createSavedSearchStore(db),
    recentSearches: createRecentSearchStore(db),
    kept: createKeptRows(db, blobs),
    contentSizes: createContentSizes(db),
    write: (change) => explained(() => db.transaction(change).immediate()),
    writtenElsewhere: watchWrites(db),
    close: () => void db.close()
  }
}

/** Runs something on the database and turns its complaints into sentences. */
export function explained<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw fromSqlite(error)
  }
}

function watchWrites(db: Db): () => boolean {
  // Changes only when another connection commits.
  const read = (): unknown => db.pragma('data_version', { simple: true })
  let seen = read()
  return () => {
    const now = read()
    const changed = now !== seen
    seen = now
    return changed
  }
}
