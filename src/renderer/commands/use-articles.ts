import type { ArticleSummary } from '@shared/article'
import { useEffect, useState } from 'react'
import { ask } from '@/app/archive-client'

const PAUSE_MS = 120
const MOST = 7

/** Articles for the typed words; the last saved ones where nothing is typed. */
export function useArticles(typed: string): ArticleSummary[] {
  const [articles, setArticles] = useState<ArticleSummary[]>([])
  const query = typed.trim()
  useEffect(() => {
    let current = true
    const show = (found: ArticleSummary[]): void => {
      if (current) setArticles(found)
    }
    const timer = setTimeout(() => void find(query).then(show, () => show([])), query === '' ? 0 : PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])
  return articles
}

async function find(query: string): Promise<ArticleSummary[]> {
  if (query === '') return (await ask('article.list', { sort: 'saved', limit: MOST })).items
  const { hits } = await ask('search.find', { query, limit: MOST })
  return hits.map(({ article }) => article)
}
