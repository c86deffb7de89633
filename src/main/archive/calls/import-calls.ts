import { adoptSearches } from '../bundle/searches'
import { normaliseUrl } from '../identity/normalise-url'
import { readBundleLabels } from '../import/formats/bundle'
import { retryImport, runImport } from '../import/run-import'
import { saveReport } from '../import/save-report'
import type { Store } from '../store/store'
import { changeLibrary, type Handlers, type Inside } from './inside'

/** Bringing in, and the ledger of what came of it. */
export function importCalls(inside: Inside): Handlers<'import'> {
  const { store } = inside
  return {
    async 'import.run'(request, context) {
      const result = await runImport(request, store, context)
      if (!request.dryRun) {
        if (result.format === 'bundle') await keepLabels(store, request.path)
        void inside.search.refresh()
        inside.emit('library.changed', {})
      }
      return result
    },
    async 'import.retry'({ id }, context) {
      const result = await retryImport(id, store, context)
      void inside.search.refresh()
      inside.emit('library.changed', {})
      return result
    },
    'import.saveReport': ({ id, to, overwrite }) => saveReport(store.imports.withSources(id), to, overwrite),
    'import.list': () => store.imports.list(),
    'import.rows': ({ id, status, limit, offset }) => store.imports.rows(id, status, limit, offset),
    'import.waiting': ({ id }) => store.imports.waiting(id).filter(({ url }) => !isKnown(store, url)),
    'import.undo'({ id }) {
      const ids = store.imports.broughtIn(id)
      const change = changeLibrary(inside, { kind: 'undoImport', count: ids.length }, () =>
        store.articles.setDeleted(store.articles.rowsOf(ids), new Date().toISOString())
      )
      store.write(() => store.imports.setUndone(id, new Date().toISOString()))
      return change
    }
  }
}

/** It has been captured since. */
function isKnown(store: Store, url: string): boolean {
  const address = normaliseUrl(url)
  return address !== null && store.addresses.find(address) !== null
}

/** Colours of tags that have none yet, and what no article has: tags, collections, saved searches. */
async function keepLabels(store: Store, path: string): Promise<void> {
  const { tags, collections, searches } = await readBundleLabels(path)
  store.write(() => {
    const known = new Map(store.tags.list().map(({ name, color }) => [name, color]))
    for (const { name, color } of tags) {
      const tag = store.tags.ensure(name)
      if (color && !known.get(name)) store.tags.setColor(tag, color)
    }
    for (const each of collections) store.collections.ensure(each)
    adoptSearches(store, searches)
  })
}
