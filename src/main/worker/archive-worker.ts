import { parentPort } from 'node:worker_threads'
import type { EventPayload } from '@shared/contract'
import { ArchiveError } from '@shared/errors'
import { isWebArchive } from '@shared/web-archive-name'
import type { Archive } from '../archive'
import { openArchive, warmUp } from '../archive/open-archive'
import type { FoundPage, WorkerCall, WorkerCalls } from './calls'
import { type CallOptions, serveRpc } from './rpc'
import { searchForNothing } from './search-for-nothing'
import { whenIdle } from './when-idle'

/** The archive's thread: the same front door behind a port, so that the window never waits. */
let archive: Archive | null = null

/** The first page that is read takes several times as long as the next: it is better one that nobody waits for. */
const warming = whenIdle(() => void warmUp())
const IDLE_MS = 4_000
/** While a page loads there is nothing to do here. */
const LOADING_MS = 50

/** Until somebody searches: then all is ready that they would have waited for. */
const searching = whenIdle(() => void getReadyToSearch())
const LISTED_MS = 1_200
let hasSearched = false
let waitsForIndex = false

async function getReadyToSearch(): Promise<void> {
  const open = archive
  if (!open || hasSearched) return
  const isDone = await searchForNothing(open, () => archive === open && !hasSearched).catch(() => true)
  waitsForIndex = !isDone
}

type Own = {
  [C in WorkerCall]: (input: WorkerCalls[C]['input'], options: CallOptions) => Promise<WorkerCalls[C]['output']>
}

const own: Own = {
  async 'worker.open'(options) {
    archive = await openArchive({ ...options, waitForIndex: false })
    archive.listen((event, payload) => {
      tell(event, payload)
      if (event === 'index.progressed' && waitsForIndex && (payload as EventPayload<'index.progressed'>).ready) {
        waitsForIndex = false
        void getReadyToSearch()
      }
    })
    warming.put(IDLE_MS)
    searching.put(LISTED_MS)
    return null
  },
  async 'worker.close'() {
    const open = archive
    archive = null
    await open?.close()
    return null
  },
  async 'worker.findPages'({ paths }, { signal }) {
    const { findPages } = await import('../archive')
    const found: FoundPage[] = []
    for await (const { input, path } of findPages(paths, { others: isWebArchive })) {
      signal?.throwIfAborted()
      found.push({ input, path, isWebArchive: isWebArchive(path) })
    }
    return found
  },
  async 'worker.restoreBackup'(options) {
    const { restoreBackup } = await import('../archive')
    await restoreBackup(options)
    return null
  }
}

type Call = (input: unknown, options: CallOptions) => unknown

function find(name: string): Call {
  if (Object.hasOwn(own, name)) return own[name as WorkerCall] as Call
  const [noun = '', verb = ''] = name.split('.')
  const nouns = archive as Record<string, Record<string, Call>> | null
  const call = nouns?.[noun]?.[verb]
  if (!call) throw new ArchiveError('internal', archive ? `The archive knows no "${name}".` : 'No archive is open.')
  return call
}

if (!parentPort) throw new Error('The archive worker was started outside a worker thread.')
const tell = serveRpc(parentPort, (name, input, options) => {
  if (name === 'search.find') hasSearched = true
  if (name.startsWith('page.')) warming.drop()
  else if (archive) warming.put(name === 'queue.add' ? LOADING_MS : IDLE_MS)
  return find(name)(input, options)
})
