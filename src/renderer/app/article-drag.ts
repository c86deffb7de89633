import type { DragEvent } from 'react'

/** Kinds of data that are dragged inside the window. */
export const ARTICLES = 'application/x-cuttings-articles'
export const COLLECTION = 'application/x-cuttings-collection'
export const TAG = 'application/x-cuttings-tag'
export const SAVED_SEARCH = 'application/x-cuttings-saved-search'

export function startArticleDrag(event: DragEvent, ids: string[]): void {
  event.dataTransfer.setData(ARTICLES, JSON.stringify(ids))
  event.dataTransfer.effectAllowed = 'copyMove'
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
