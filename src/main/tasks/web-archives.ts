import { ArchiveError } from '@shared/errors'
import type { ImportRow } from '@shared/import'
import { asSaved } from '@shared/saved-snapshot'
import type { TaskItem } from '@shared/task'
import type { ArchiveHost } from '../worker/archive-host'
import { doneItem } from './link-list'

interface Saving {
  host: ArchiveHost
  labels: { tags: string[]; collection: string | null }
  signal: AbortSignal
}

/** Saves all pages of a web archive (WARC, WACZ), and tells of each what became of it. */
export async function saveWebArchive(path: string, saving: Saving): Promise<Partial<TaskItem>[]> {
  const { host, signal } = saving
  const { ledger } = await host.call('import.run', { path }, { signal })
  if (ledger.length === 0) throw new ArchiveError('empty', 'There is no page in this web archive. Nothing was changed.')
  const outcomes: Partial<TaskItem>[] = []
  for (const row of ledger) outcomes.push({ ...(row.url ? { input: row.url } : {}), ...(await outcomeOf(row, saving)) })
  return outcomes
}

async function outcomeOf(
  { articleId, status, reason }: ImportRow,
  { host, labels }: Saving
): Promise<Partial<TaskItem>> {
  if (!articleId || status === 'failed' || status === 'waiting')
    return { state: 'failed', failure: { code: 'unreadable', message: reason ?? 'It holds no page.' } }
  const ids = [articleId]
  for (const tag of labels.tags) await host.call('tag.add', { tag, ids })
  if (labels.collection) await host.call('collection.add', { path: labels.collection, ids })
  const { title, snapshots } = await host.call('article.get', { id: articleId })
  return doneItem(asSaved({ articleId, title, status }, snapshots[0]))
}
