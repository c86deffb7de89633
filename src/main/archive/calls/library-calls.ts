import { type Deed, deedInEnglish } from '@shared/deed'
import { backupTo } from '../store/backup'
import type { Replayed } from '../store/operation-store'
import { readCounts, readDays, readStats } from '../store/stats'
import { verifyStore } from '../store/verify'
import { type Handlers, type Inside, tellChanged } from './inside'

/** The archive as a whole: numbers, checks, undo, backup. */
export function libraryCalls(inside: Inside): Handlers<'library' | 'history' | 'backup'> {
  const { store, search } = inside
  return {
    'library.days': () => readDays(store),
    'library.counts': () => readCounts(store),
    'library.stats': () => ({ ...readStats(store), index: search.state() }),
    'library.verify': (_, context) => verifyStore(store, context),
    async 'library.reindex'(_, context) {
      const start = performance.now()
      const articles = await search.rebuild(context)
      return { articles, tookMs: Math.round(performance.now() - start) }
    },
    'history.undo'({ operationId }) {
      const wanted = operationId ?? store.operations.newest()?.operationId ?? null
      if (wanted === null) return null
      return replayed(inside, () => store.operations.undo(wanted))
    },
    'history.redo': () => replayed(inside, () => store.operations.redo()),
    'backup.create': ({ file, overwrite }, context) => backupTo(store, file, overwrite, context)
  }
}

/** One transaction that takes back or does again; index and window hear of it. */
async function replayed(
  inside: Inside,
  run: () => Replayed | null
): Promise<{ deed: Deed; description: string } | null> {
  const { store } = inside
  const { showCorrected } = await import('../store/show-corrected')
  const { showWanted } = await import('../store/show-wanted')
  const done = store.write(() => {
    const result = run()
    for (const row of result?.chosen ?? []) showWanted(store, row)
    for (const row of result?.corrected ?? []) showCorrected(store, row)
    if (result) store.journal.note(result.articleRows)
    return result
  })
  if (!done) return null
  tellChanged(inside, done.articleRows)
  return { deed: done.deed, description: deedInEnglish(done.deed) }
}
