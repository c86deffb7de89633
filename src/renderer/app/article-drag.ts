import i18next from 'i18next'
import type { DragEvent } from 'react'
import { formatNumber } from './format'

/** Kinds of data that are dragged inside the window. */
export const ARTICLES = 'application/x-cuttings-articles'
export const COLLECTION = 'application/x-cuttings-collection'
export const TAG = 'application/x-cuttings-tag'
export const SAVED_SEARCH = 'application/x-cuttings-saved-search'

/** What other programs are given of an article that is dropped on them. */
export interface DraggedLink {
  title: string
  url: string | null
}

export function startArticleDrag(event: DragEvent, ids: string[], links: readonly DraggedLink[] = []): void {
  event.dataTransfer.setData(ARTICLES, JSON.stringify(ids))
  putLinks(event.dataTransfer, links)
  event.dataTransfer.effectAllowed = 'copyMove'
  if (ids.length > 1) showCount(event, ids.length)
}

/** Headlines and addresses, for a text, a mail or a browser. */
function putLinks(data: DataTransfer, links: readonly DraggedLink[]): void {
  if (links.length === 0) return
  data.setData('text/plain', links.map(({ title, url }) => [title, url].filter(Boolean).join('\n')).join('\n\n'))
  const urls = links.flatMap(({ url }) => url ?? [])
  if (urls.length > 0) data.setData('text/uri-list', urls.join('\r\n'))
}

/** Under the pointer: how many are dragged, where the browser would show but the one row. */
function showCount(event: DragEvent, count: number): void {
  const badge = document.createElement('div')
  badge.className =
    'fixed -top-20 rounded-full bg-accent px-3 py-1 text-[15px] font-semibold text-accent-ink tabular-nums'
  badge.textContent = formatNumber(count, i18next.language)
  document.body.append(badge)
  event.dataTransfer.setDragImage(badge, -10, -6)
  // The browser takes its picture once this event is over.
  setTimeout(() => badge.remove())
}

/** The ids of a drop; none where something else was dropped under this name. */
export function droppedArticles(data: string): string[] {
  try {
    const ids: unknown = JSON.parse(data)
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
