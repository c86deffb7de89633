import type { ArticleSummary } from '@shared/article'
import type { Tag } from '@shared/tag'

/** How many of the chosen articles have a tag. */
export type Share = 'all' | 'some' | 'none'

export function shareOf(tag: string, articles: readonly Pick<ArticleSummary, 'tags'>[]): Share {
  const having = articles.filter(({ tags }) => tags.includes(tag)).length
  if (having === 0) return 'none'
  return having === articles.length ? 'all' : 'some'
}

/** Tags that fit what was typed: beginnings first, then those that the articles have, then the rest by use. */
export function matchingTags(tags: readonly Tag[], typed: string, has: (tag: string) => boolean): Tag[] {
  const wanted = typed.trim().toLocaleLowerCase()
  const rank = ({ name }: Tag): number => (name.toLocaleLowerCase().startsWith(wanted) ? 0 : 2) + (has(name) ? 0 : 1)
  return tags
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || b.articles - a.articles)
}
