import type { Article } from '@shared/article'
import { startTransition, useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

export interface LoadedArticle {
  article: Article | null
  waiting: boolean
  error: unknown
}

const QUIET_MS = 300

/** The article with this id, again when it changes. The newest choice wins. */
export function useArticle(id: string | null): LoadedArticle {
  const [state, setState] = useState<LoadedArticle>({ article: null, waiting: id !== null, error: null })
  useEffect(() => {
    if (id === null) return setState({ article: null, waiting: false, error: null })
    let current = true
    const load = (): void =>
      void ask('article.get', { id }).then(
        // An article is drawn in turns: a key that is pressed meanwhile goes before it.
        (article) => current && startTransition(() => setState((before) => loaded(before, article))),
        (error: unknown) => current && setState({ article: null, waiting: false, error })
      )
    setState((before) => ({ ...before, waiting: true, error: null }))
    load()
    const concerns = ({ ids }: { ids: string[] }): void => {
      if (ids.length === 0 || ids.includes(id)) load()
    }
    // Another process tells only that something has changed.
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(load, QUIET_MS)
    }
    const stop = [
      listen('article.changed', concerns),
      listen('article.added', concerns),
      listen('library.changed', soon)
    ]
    return () => {
      current = false
      clearTimeout(timer)
      for (const each of stop) each()
    }
  }, [id])
  return state
}

/** An article that is as it was stays the same object: nothing is drawn again. */
function loaded(before: LoadedArticle, article: Article): LoadedArticle {
  const same = before.article !== null && JSON.stringify(before.article) === JSON.stringify(article)
  return { article: same ? before.article : article, waiting: false, error: null }
}
