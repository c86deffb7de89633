import { distinctLinks } from '../queue/distinct-links'
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
    async 'queue.readLinks'({ path, only }) {
      // What reads other tools' exports is read when it is needed: the queue is asked at each start.
      const { linkList, linksInFile } = await import('../queue/links-in-file')
      if (only) return linkList(path)
      const { importers } = await import('../import/importers')
      const { recogniseExport } = await import('../import/recognise-export')
      return linksInFile(path, { recogniseExport, importers })
    }
  }

  function nothing(change: () => void): Record<string, never> {
    store.write(change)
    return {}
  }
}
