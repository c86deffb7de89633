import { adoptSearches } from '../bundle/searches'
import { normaliseUrl } from '../identity/normalise-url'
import { readBundleLabels } from '../import/formats/bundle'
import { retryImport, runImport } from '../import/run-import'
import { saveReport } from '../import/save-report'
import { undoImport } from '../import/undo-import'
import type { Store } from '../store/store'
import { whileGrowing } from './growing'
import { changeLibrary, type Handlers, type Inside, notFound } from './inside'

/** Bringing in, and the ledger of what came of it. */
export function importCalls(inside: Inside): Handlers<'import'> {
  const { store } = inside
  return {
    async 'import.run'(request, context) {
      if (request.dryRun) return runImport(request, store, context)
      return whileGrowing(inside, context, async (telling) => {
        const result = await runImport(request, store, telling)
        if (result.format === 'bundle' && result.id) await keepLabels(store, request.path, result.id)
        return result
      })
    },
    'import.retry': ({ id }, context) => whileGrowing(inside, context, (telling) => retryImport(id, store, telling)),
    'import.saveReport': ({ id, to, overwrite }) => saveReport(store.imports.withSources(id), to, overwrite),
    'import.list': () => store.imports.list(),
    'import.rows': ({ id, status, limit, offset }) => store.imports.rows(id, status, limit, offset),
    'import.waiting': ({ id }) => store.imports.waiting(id).filter(({ url }) => !isKnown(store, url)),
    'import.undo'({ id }) {
      const row = store.imports.source(id)?.row
      if (row === undefined) throw notFound('This import')
      const count = store.imports.broughtIn(id).length
      return changeLibrary(inside, { kind: 'undoImport', count }, () => undoImport(store, { row, id }))
    }
  }
}

/** It has been captured since. */
function isKnown(store: Store, url: string): boolean {
  const address = normaliseUrl(url)
  return address !== null && store.addresses.find(address) !== null
}

/** Colours of tags that have none yet, and what no article has: tags, collections, saved searches. */
async function keepLabels(store: Store, path: string, id: string): Promise<void> {
  const { tags, collections, searches } = await readBundleLabels(path)
  const keep = (): void => {
    const known = new Map(store.tags.list().map(({ name, color }) => [name, color]))
    for (const { name, color } of tags) {
      const tag = store.tags.ensure(name)
      if (color && !known.get(name)) store.tags.setColor(tag, color)
    }
    for (const each of collections) store.collections.ensure(each)
    adoptSearches(store, searches)
  }
  const row = store.imports.source(id)?.row
  store.write(() => (row === undefined ? keep() : store.made.record(row, keep)))
}
