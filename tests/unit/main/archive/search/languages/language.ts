/** A small library in one language, and what people type who look for its articles. */
export interface Language {
  tag: string
  /** Title and text by a name for the article. */
  articles: Readonly<Record<string, readonly [title: string, text: string]>>
  /** A query, and the articles it finds: the first one comes first, the others anywhere behind it. */
  asks: readonly (readonly [query: string, finds: string])[]
  /** The same for queries with typos or words run together, where the archive says what was meant. */
  misspelt?: readonly (readonly [query: string, finds: string])[]
}
