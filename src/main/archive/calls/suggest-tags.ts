import type { Article } from '@shared/article'
import type { TagSuggestion } from '@shared/tag'
import { foldName } from '../search/analysis/fold'
import type { Inside } from './inside'

const NEIGHBOURS = 25
const MOST_WORDS = 12
/** A tag that the article itself names counts more than what a few neighbours have. */
const NAMED = { headline: 3, text: 1.5 }

/** Tags that an article may want: those that it names itself, and those of the articles that are most like it. */
export async function suggestTags(
  { store, search }: Pick<Inside, 'store' | 'search'>,
  article: Article,
  limit: number
): Promise<TagSuggestion[]> {
  const scores = new Map<string, TagSuggestion & { score: number }>()
  const add = (tag: string, why: TagSuggestion['why'], score: number): void => {
    const before = scores.get(tag)
    scores.set(tag, { tag, why: before?.why ?? why, score: (before?.score ?? 0) + score })
  }
  const headline = words([article.title, article.standfirst, ...article.keywords].join(' '))
  const text = words(article.text)
  const tags = store.tags.list()
  for (const { name } of tags) {
    if (names(headline, name)) add(name, 'text', NAMED.headline)
    else if (names(text, name)) add(name, 'text', NAMED.text)
  }
  for (const neighbour of await neighbours({ store, search }, article)) {
    for (const tag of neighbour.tags) add(tag, 'neighbours', neighbour.weight)
  }
  return [...scores.values()]
    .filter(({ tag }) => !article.tags.includes(tag))
    .sort((a, b) => b.score - a.score || (a.tag < b.tag ? -1 : 1))
    .slice(0, limit)
    .map(({ tag, why }) => ({ tag, why }))
}

/** The most similar articles, as search ranks them by the words of the headline; the first weighs most. */
async function neighbours(
  { store, search }: Pick<Inside, 'store' | 'search'>,
  article: Article
): Promise<{ tags: string[]; weight: number }[]> {
  const wanted = [
    ...new Set(
      words([...article.keywords, article.title].join(' '))
        .trim()
        .split(' ')
    )
  ]
  const query = wanted
    .filter((word) => word.length > 2 || /[^\p{Script=Latin}]/u.test(word))
    .slice(0, MOST_WORDS)
    .map((word) => `"${word}"`)
    .join(' OR ')
  if (query === '') return []
  const { hits } = await search.find({ query, filter: {}, sort: 'relevance', limit: NEIGHBOURS, offset: 0 })
  const ids = hits.map(({ id }) => id).filter((id) => id !== article.id)
  const best = hits[0]?.score ?? 1
  const scoreOf = new Map(hits.map(({ id, score }) => [id, score / best]))
  return store.list.summaries(ids).map(({ id, tags }) => ({ tags, weight: scoreOf.get(id) ?? 0 }))
}

/** Folded words between single spaces, with one at either end. */
function words(text: string): string {
  return ` ${foldName(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
}

/** Whether a text names a tag. Scripts without spaces are looked through as they are. */
function names(text: string, tag: string): boolean {
  const wanted = words(tag).trim()
  if (wanted === '') return false
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted)
    ? text.includes(wanted)
    : text.includes(` ${wanted} `)
}
