import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ArchiveChannel, fullArchiveContract } from '@shared/archive-contract'
import { ArchiveError } from '@shared/errors'
import { checkedHow } from '@shared/first-check'
import { articleCalls } from './calls/article-calls'
import { batchCalls } from './calls/batch-calls'
import { blobCalls } from './calls/blob-calls'
import { collectionCalls } from './calls/collection-calls'
import { highlightCalls } from './calls/highlight-calls'
import type { Inside } from './calls/inside'
import { later } from './calls/later'
import { libraryCalls } from './calls/library-calls'
import { pictureCalls } from './calls/picture-calls'
import { queueCalls } from './calls/queue-calls'
import { savedCalls } from './calls/saved-calls'
import { searchCalls } from './calls/search-calls'
import { sourceCalls } from './calls/source-calls'
import { tagCalls } from './calls/tag-calls'
import { openSearchLater } from './search/later'
import { fromSqlite } from './store/sqlite-errors'
import { explained, openStore, type Store } from './store/store'
import type { Archive, ArchiveCalls, ArchiveHandlers, ArchiveListener, CallContext, OpenOptions } from './types'

export const ARCHIVE_FILE = 'cuttings.sqlite'
const WATCH_MS = 1_000
/** The window shows its list first; a search that comes sooner starts the index itself. */
const WARM_UP_MS = 600

/** The stored search index: may be deleted at any time. */
export function cacheFile(folder: string): string {
  return join(folder, 'cache', 'search.index')
}

/** Reads a page of no account, so that the first one that somebody saves is read as fast as all others. */
export async function warmUp(): Promise<void> {
  const { readForNothing } = await import('./warm-up')
  readForNothing()
}

/** Opens the archive in a folder. Fails with archive-missing, -damaged, -newer, -locked, read-only or disk-full. */
export async function openArchive(options: OpenOptions): Promise<Archive> {
  const { folder, create = false, nativeBinding } = options
  refuseFile(folder)
  const store = explained(() => openStore({ file: join(folder, ARCHIVE_FILE), create, nativeBinding }))
  const listeners = new Set<ArchiveListener>()
  const emit: ArchiveListener = (event, payload) => {
    for (const listener of listeners) listener(event, payload)
  }
  const search = openSearchLater({
    reader: store.documents,
    cacheFile: cacheFile(folder),
    onProgress: (done, total, ready) => emit('index.progressed', { done, total, ready })
  })
  const inside: Inside = {
    folder,
    resources: options.resources ?? findResources(),
    store,
    search,
    waitForIndex: options.waitForIndex ?? true,
    emit
  }
  const warmUp = inside.waitForIndex ? undefined : setTimeout(() => search.warmUp(), WARM_UP_MS)
  const watch = watchOtherProcesses(inside, () => listeners.size > 0)
  return Object.assign(byNoun(handlersOf(inside)), {
    folder,
    listen(listener: ArchiveListener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      clearInterval(watch)
      clearTimeout(warmUp)
      listeners.clear()
      await search.close()
      store.close()
    }
  })
}

function handlersOf(inside: Inside): ArchiveHandlers {
  return {
    ...articleCalls(inside),
    ...batchCalls(inside),
    ...blobCalls(inside),
    ...collectionCalls(inside),
    ...highlightCalls(inside),
    ...libraryCalls(inside),
    ...pictureCalls(inside),
    ...queueCalls(inside),
    ...savedCalls(inside),
    ...searchCalls(inside),
    ...sourceCalls(inside),
    ...tagCalls(inside),
    ...later(['export'], async () => (await import('./calls/export-calls')).exportCalls(inside)),
    ...later(['extraction'], async () => (await import('./calls/extraction-calls')).extractionCalls(inside)),
    ...later(['import'], async () => (await import('./calls/import-calls')).importCalls(inside)),
    ...later(['page'], async () => (await import('./calls/page-calls')).pageCalls(inside)),
    ...later(['sample', 'demo'], async () => (await import('./calls/sample-calls')).sampleCalls(inside)),
    ...later(['snapshot'], async () => (await import('./calls/snapshot-calls')).snapshotCalls(inside))
  }
}

/** The handlers as `archive.noun.verb(input)`, with inputs validated and failures explained. */
function byNoun(handlers: ArchiveHandlers): ArchiveCalls {
  const calls: Record<string, Record<string, unknown>> = {}
  for (const channel of Object.keys(handlers) as ArchiveChannel[]) {
    const [noun = '', verb = ''] = channel.split('.')
    calls[noun] = { ...calls[noun], [verb]: guarded(channel, handlers[channel] as AnyHandler) }
  }
  // The shape follows from the contract's own keys.
  return calls as unknown as ArchiveCalls
}

type AnyHandler = (input: unknown, context: CallContext) => unknown

function guarded(channel: ArchiveChannel, handler: AnyHandler) {
  return async (input: unknown, context: CallContext = {}): Promise<unknown> => {
    const schema = fullArchiveContract[channel].input
    const parsed = schema.safeParse(input, checkedHow(schema))
    if (!parsed.success)
      throw new ArchiveError('invalid-input', `${channel} was asked for something it does not take.`, {
        cause: parsed.error
      })
    try {
      return await handler(parsed.data, context)
    } catch (error) {
      throw fromSqlite(error)
    }
  }
}

/** Another window's or the command line's commits: the index catches up and listeners refresh. */
function watchOtherProcesses({ store, search, emit }: Inside, wanted: () => boolean): NodeJS.Timeout {
  return setInterval(() => {
    if (!wanted() || !writtenElsewhere(store)) return
    void search.refresh()
    emit('library.changed', {})
  }, WATCH_MS).unref()
}

function writtenElsewhere(store: Store): boolean {
  try {
    return store.writtenElsewhere()
  } catch {
    // A busy or vanished file is told by the next call that needs it.
    return false
  }
}

function refuseFile(folder: string): void {
  if (!existsSync(folder) || statSync(folder).isDirectory()) return
  throw new ArchiveError(
    'archive-damaged',
    'An archive is a folder, and this is a file. It was left as it is. Choose the folder that holds the archive.'
  )
}

function findResources(from: string = __dirname): string {
  const folder = join(from, 'resources')
  if (existsSync(join(folder, 'sample')) || dirname(from) === from) return folder
  return findResources(dirname(from))
}
