import type { Article } from '@shared/article'

/** What an export reads: articles one by one, and the bytes of their images. */
export interface ExportReader {
  ids: string[]
  article(id: string): Article
  blob(sha256: string): { mime: string; bytes: Uint8Array } | null
}
