import type { Store } from './store'

/**
 * Where two hosts turn out to be one source, the same page saved under both becomes one article: the older one gets
 * the other's snapshots, versions, highlights, tags, collections and note; the emptied double goes to the trash. Undoable.
 * Returns the article rows concerned.
 */
export function mergeDoubles(store: Store, hosts: string[]): number[] {
  const pairs = store.addresses.doubles(hosts)
  for (const [kept, double] of pairs) merge(store, kept, double)
  return pairs.flat()
}

function merge({ db, addresses, articles, collections, labels, tags }: Store, kept: number, double: number): void {
  db.prepare('UPDATE snapshot SET article_row = ? WHERE article_row = ?').run(kept, double)
  db.prepare('UPDATE version SET article_row = ? WHERE article_row = ?').run(kept, double)
  db.prepare('UPDATE highlight SET article_row = ? WHERE article_row = ?').run(kept, double)
  const label = labels.of([double]).get(double)
  for (const name of label?.tags ?? []) tags.add(tags.ensure(name), [kept])
  for (const path of label?.collections ?? []) collections.add(collections.ensure(path), [kept])
  const notes = db
    .prepare<[number, number], string>('SELECT note FROM article WHERE row IN (?, ?) AND note IS NOT NULL ORDER BY row')
    .pluck()
  const text = notes.all(kept, double).join('\n\n')
  if (text) articles.setNote(kept, text)
  addresses.move(double, kept)
  articles.setDeleted([double], new Date().toISOString())
}
