import type { TagColor } from '@shared/tag'
import type { MadeStep, Values } from '../store/import-made-store'
import { showCorrected } from '../store/show-corrected'
import type { Store } from '../store/store'

/**
 * Takes an import back: its articles go to the trash, what it made beside them goes, what it changed is as it was. What
 * the user has changed or used since stays. Returns the article rows that look different now. Inside a transaction.
 */
export function undoImport(store: Store, { row, id }: { row: number; id: string }): number[] {
  const now = new Date().toISOString()
  const touched = new Set(store.articles.setDeleted(store.articles.rowsOf(store.imports.broughtIn(id)), now))
  for (const step of store.made.of(row)) {
    if (!takeBack(store, step)) continue
    const article = articleOf(step)
    if (article === null) continue
    touched.add(article)
    if (step.subject === 'correction') showCorrected(store, article)
  }
  store.imports.setUndone(id, now)
  return [...touched]
}

function takeBack(store: Store, step: MadeStep): boolean {
  const now = store.made.now(step)
  if (!now) return false
  if (step.before) return changeBack(store, step, step.before, now)
  if (!isAsMade(step, now) || !isFree(store, step)) return false
  store.made.remove(step)
  return true
}

/** Only what the import changed, and only where it is still as the import left it. */
function changeBack(store: Store, step: MadeStep, before: Values, now: Values): boolean {
  const changed = Object.keys(step.after).filter((column) => before[column] !== step.after[column])
  if (changed.some((column) => now[column] !== step.after[column])) return false
  store.made.set(step, Object.fromEntries(changed.map((column) => [column, before[column] ?? null])))
  return true
}

/** Where it stands in a list says nothing about what it is. */
function isAsMade({ after }: MadeStep, now: Values): boolean {
  return Object.entries(after).every(([column, value]) => column === 'position' || now[column] === value)
}

/** Nothing that is in the library uses it. What is in the trash gets it back with its return. */
function isFree(store: Store, step: MadeStep): boolean {
  const row = Number(step.after.row)
  if (step.subject === 'tag') return freeTag(store, row, step.after)
  if (step.subject === 'collection') return freeCollection(store, row)
  return true
}

function freeTag({ articles, tags, keptLabels }: Store, row: number, { name, color }: Values): boolean {
  const carriers = tags.articlesOf(row)
  if (!articles.areDeleted(carriers)) return false
  const label = { kind: 'tag', name: String(name), color: color as TagColor | null } as const
  for (const each of carriers) keptLabels.keep(each, label)
  tags.remove(row, carriers)
  return true
}

function freeCollection({ articles, collections, keptLabels }: Store, row: number): boolean {
  const members = collections.articlesOf(row)
  if (collections.tree(row).length > 1 || !articles.areDeleted(members)) return false
  const path = collections.pathOf(row)
  for (const each of members) keptLabels.keep(each, { kind: 'collection', name: path, color: null })
  collections.remove(row, members)
  return true
}

function articleOf({ subject, after }: MadeStep): number | null {
  const row = subject === 'article' ? after.row : after.article_row
  return typeof row === 'number' ? row : null
}
