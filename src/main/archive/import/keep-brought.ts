import type { BroughtPassage } from '@shared/highlight'
import { highlightText } from '../calls/highlight-calls'
import type { Store } from '../store/store'
import { findPassage } from './find-passage'

/** What an article brings from another tool, beside its tags and collections. */
export interface Brought {
  note?: string | null | undefined
  passages?: BroughtPassage[] | undefined
  savedAt?: string | null | undefined
}

/**
 * Adds to what an article has: nothing that the user wrote or marked is replaced. Marked passages become highlights where
 * the text has their words; the others stay readable in the note.
 */
export function keepBrought(
  store: Store,
  row: number,
  { note, passages = [], savedAt }: Brought,
  isNew: boolean
): void {
  if (isNew && savedAt && isDay(savedAt)) store.articles.setSavedAt(row, savedAt)
  const id = note || passages.length > 0 ? store.articles.current(row)?.id : null
  const article = id ? store.articles.get(id) : null
  if (!article) return
  const marked = new Set(article.highlights.map(({ quote }) => quote))
  const strays = passages.filter((each) => !highlight(store, row, each, { text: article.text, marked }))
  const kept = article.note ?? note ?? ''
  const whole = [kept, ...strays.map(asQuotation).filter((each) => !kept.includes(each))].filter(Boolean).join('\n\n')
  if (whole !== (article.note ?? '')) store.articles.setNote(row, whole)
}

/** False: the text does not have it. */
function highlight(
  store: Store,
  row: number,
  { quote, note, color, createdAt }: BroughtPassage,
  { text, marked }: { text: string; marked: Set<string> }
): boolean {
  const anchor = findPassage(text, quote)
  if (!anchor) return false
  if (marked.has(anchor.quote)) return true
  marked.add(anchor.quote)
  const folded = highlightText(anchor.quote, note)
  const { id } = store.highlights.add(row, { ...anchor, note, color, folded })
  if (createdAt) store.adopt.highlight(id, { id, createdAt })
  return true
}

function asQuotation({ quote, note }: BroughtPassage): string {
  return `> ${quote.replace(/\n/g, '\n> ')}${note ? `\n${note}` : ''}`
}

/** A clock that was wrong is not believed. */
function isDay(savedAt: string): boolean {
  const time = Date.parse(savedAt)
  return time > Date.UTC(1990, 0, 1) && time <= Date.now()
}
