import type { ArticleFilter } from '@shared/article'
import type { ExportSelection } from '@shared/export'
import type { SavedSearch } from '@shared/saved-search'
import { createContext, useContext } from 'react'
import type { Place } from './place'

/** What is searched and how it is narrowed. */
export type AskedSearch = Pick<SavedSearch, 'query' | 'filter' | 'sort'>

/** What is shown beside the article. */
export type Page = 'articles' | 'highlights' | 'pictures' | 'overview'

/** Where in an article to begin. */
export type ReadingPlace = { highlight: string } | { picture: string }

/** What views may ask of the whole window. */
export interface Actions {
  save(initial?: { url?: string; text?: string }): void
  tag(ids: string[]): void
  collect(ids: string[]): void
  remove(ids: string[]): void
  restore(ids: string[]): void
  emptyTrash(): void
  exportArticles(selection: ExportSelection, count: number): void
  undo(operationId?: string | null): void
  redo(): void
  /** Opens an article, at a marked passage where one is named. */
  show(id: string, at?: ReadingPlace): void
  visit(page: Page): void
  go(place: Place): void
  /** Puts a query into the box and searches, in all articles unless narrowed. */
  search(query: string, filter?: ArticleFilter): void
  /** Null: nothing is searched and nothing narrowed. */
  askedNow(): AskedSearch | null
  saveSearch(): void
  manageTags(): void
  openSettings(): void
  openHelp(): void
  openTour(): void
  /** Articles without tags, one by one. */
  triage(): void
  openTasks(): void
  /** What imports there were, and what became of each row. */
  openImports(): void
  /** Offers to sign in to the site of a page, and to save the page then. */
  signIn(address: string): void
  /** Shows first what would change; null: of all articles that an older extractor made. */
  extractAgain(ids: string[] | null): void
  loadSample(): void
  openFiles(): void
}

export const ActionsContext = createContext<Actions | null>(null)

export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('actions are provided by App')
  return actions
}
