import { join } from 'node:path'
import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import { onTestFinished } from 'vitest'
import { identify } from '../../src/main/archive/identity/page-addresses'
import { hashOf } from '../../src/main/archive/store/blob-store'
import { savePage } from '../../src/main/archive/store/save-page'
import { openStore, type Store } from '../../src/main/archive/store/store'
import type { ExtractedArticle } from '../../src/main/archive/types'
import { capturedPage, extracted } from './pages'
import { tempFolder } from './temp-folder'

/** A real database in a folder of its own. */
export function tempStore(folder: string = tempFolder()): Store {
  const store = openStore({ file: join(folder, 'cuttings.sqlite'), create: true })
  onTestFinished(() => store.close())
  return store
}

/** Saves a page whose extraction is given. */
export function keep(
  store: Store,
  page: Partial<CapturedPage> = {},
  article: Partial<ExtractedArticle> = {},
  labels: { tags?: string[]; collection?: string | null; url?: string | null } = {}
): SaveResult {
  const captured = capturedPage(page)
  const made = extracted(article)
  const sha256 = hashOf(captured.original?.bytes ?? captured.content)
  return store.write(() =>
    savePage(store, {
      page: captured,
      article: made,
      identity: identify(captured, made, sha256, labels.url ?? null),
      extractor: 1,
      tags: labels.tags ?? [],
      collection: labels.collection ?? null
    })
  )
}
