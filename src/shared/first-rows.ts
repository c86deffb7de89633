import type { ArticleFilter, ArticleSort } from './article'

/** Some three screens: each keystroke carries no more than may be looked at before the next. */
export const PAGE = 20

/** What a list asks for first. */
export const firstRows = (filter: ArticleFilter, sort: ArticleSort) => ({ filter, sort, limit: PAGE, offset: 0 })
