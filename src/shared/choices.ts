/** What can be chosen, without what checks it: the window begins with these, and would wait for the checking library. */
export const ARTICLE_SORTS = ['saved', 'newest', 'oldest', 'title', 'source'] as const
export const SEARCH_SORTS = ['relevance', 'newest', 'oldest'] as const
export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'harvard'] as const
export const TAG_COLORS = ['gray', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink'] as const
