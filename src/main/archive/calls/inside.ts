import type { ArchiveChannel } from '@shared/archive-contract'
import type { Deed } from '@shared/deed'
import { ArchiveError } from '@shared/errors'
import type { Change } from '@shared/library'
import type { LaterSearch } from '../search'
import type { Store } from '../store/store'
import type { ArchiveHandlers, ArchiveListener } from '../types'

/** What the calls of one open archive share. */
export interface Inside {
  folder: string
  resources: string
  store: Store
  search: LaterSearch
  waitForIndex: boolean
  emit: ArchiveListener
}

/** The handlers of one noun or more. */
export type Handlers<P extends string> = { [C in Extract<ArchiveChannel, `${P}.${string}`>]: ArchiveHandlers[C] }

const TOLD_AT_MOST = 1_000

/**
 * One change of the library: a transaction, written down for undo, told to the search index and to whoever listens.
 * `run` returns the rows of the articles that now look or search differently.
 */
export function changeLibrary(inside: Inside, deed: Deed, run: () => number[]): Change {
  const { store } = inside
  const done = store.write(() =>
    store.operations.record(deed, () => {
      const rows = run()
      store.journal.note(rows)
      return rows
    })
  )
  tellChanged(inside, done.value)
  return { operationId: done.operationId, articles: done.value.length }
}

/** After a commit: the index takes the change in, and the window hears of it. */
export function tellChanged(inside: Inside, articleRows: number[]): void {
  void inside.search.refresh()
  const few = articleRows.length <= TOLD_AT_MOST
  inside.emit('article.changed', { ids: few ? idsOf(inside.store, articleRows) : [] })
  inside.emit('library.changed', {})
}

function idsOf({ db }: Store, rows: number[]): string[] {
  return db
    .prepare<[string], string>(
      'SELECT article.id FROM json_each(?) AS wanted JOIN article ON article.row = wanted.value'
    )
    .pluck()
    .all(JSON.stringify(rows))
}

export function notFound(what: string): ArchiveError {
  return new ArchiveError(
    'not-found',
    `${what} is not in this archive. Nothing was changed. It may have been removed or renamed.`
  )
}
