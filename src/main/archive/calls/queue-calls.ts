import { importers } from '../import/importers'
import { recogniseExport } from '../import/recognise-export'
import { distinctLinks } from '../queue/distinct-links'
import { linkList, linksInFile } from '../queue/links-in-file'
import type { Handlers, Inside } from './inside'

/** Links that wait for capture. */
export function queueCalls({ store }: Inside): Handlers<'queue'> {
  const { queue } = store
  return {
    'queue.add'({ links, typed, tags, collection, runner }) {
      const { distinct, twins } = distinctLinks(links)
      const batchId = store.write(() => queue.add(distinct, { typed, tags, collection }, runner))
      return { batchId, links: distinct, twins }
    },
    'queue.take': ({ runner }) => store.write(() => queue.take(runner)),
    'queue.renew': ({ runner }) => nothing(() => queue.renew(runner)),
    'queue.release': ({ runner }) => nothing(() => queue.release(runner)),
    'queue.list': () => queue.all(),
    'queue.settle': ({ batchId, position, ...change }) => nothing(() => queue.settle(batchId, position, change)),
    'queue.again': ({ batchId }) => nothing(() => queue.again(batchId)),
    'queue.pause': ({ batchId, paused }) => nothing(() => queue.setPaused(batchId, paused)),
    'queue.remove': ({ batchId }) => nothing(() => queue.remove(batchId)),
    'queue.readLinks': ({ path, only }) => (only ? linkList(path) : linksInFile(path, { recogniseExport, importers }))
  }

  function nothing(change: () => void): Record<string, never> {
    store.write(change)
    return {}
  }
}
