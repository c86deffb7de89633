import type { Article } from '@shared/article'
import type { Collection } from '@shared/collection'
import type { Correction } from '@shared/correction'
import type { Highlight } from '@shared/highlight'
import type { Tag } from '@shared/tag'
import type { BundleSearch } from '../bundle/format'
import type { KeptRows } from '../store/kept-rows'

/** What an export reads: articles one by one, and the bytes of what was kept. */
export interface ExportReader {
  ids: string[]
  /** What was chosen is called so; null: nothing that has a name. */
  name: string | null
  /** Nothing was narrowed: the archive as a whole is handed over. */
  whole: boolean
  article(id: string): Article
  blob(sha256: string): { mime: string; bytes: Uint8Array } | null
  savedAt: KeptRows['savedAt']
  kept: KeptRows['article']
  /** Tags and paths of collections. */
  labels(id: string): { tags: string[]; collections: string[] }
  highlights(id: string): Highlight[]
  correction(id: string): Correction | null
  snapshots: KeptRows['snapshots']
  versions: KeptRows['versions']
  tags(): Tag[]
  collections(): Collection[]
  /** With the outlets that they are narrowed by. */
  searches(): BundleSearch[]
}
