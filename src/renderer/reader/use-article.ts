import type { Article } from '@shared/article'
import { useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

export interface LoadedArticle {
  article: Article | null
  waiting: boolean
  error: unknown
}

/** The article with this id, again when it changes. The newest choice wins. */
export function useArticle(id: string | null): LoadedArticle {
  const [state, setState] = useState<LoadedArticle>({ article: null, waiting: id !== null, error: null })
  useEffect(() => {
    if (id === null) return setState({ article: null, waiting: false, error: null })
    let current = true
    const load = (): void =>
      void ask('article.get', { id }).then(
        (article) => current && setState({ article, waiting: false, error: null }),
        (error: unknown) => current && setState({ article: null, waiting: false, error })
      )
    setState((before) => ({ ...before, waiting: true, error: null }))
    load()
    const concerns = ({ ids }: { ids: string[] }): void => {
      if (ids.length === 0 || ids.includes(id)) load()
    }
    const stop = [listen('article.changed', concerns), listen('article.added', concerns)]
    return () => {
      current = false
      for (const each of stop) each()
    }
  }, [id])
  return state
}
