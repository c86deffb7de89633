import type { ArticleSummary } from '@shared/article'
import type { TagSuggestion } from '@shared/tag'
import { useCallback, useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'

export interface Triage {
  /** Articles that had no tag when sorting began; null until they are known. */
  ids: string[] | null
  at: number
  /** The one to be sorted now; null while it is on its way, and after the last. */
  article: ArticleSummary | null
  suggestions: TagSuggestion[]
  go(step: number): void
}

const LATE_MS = 80

/** Goes through the articles without tags. The list stays as it was at the beginning: what gets a tag does not jump away. */
export function useTriage(): Triage {
  const [ids, setIds] = useState<string[] | null>(null)
  const [at, setAt] = useState(0)
  const [article, setArticle] = useState<ArticleSummary | null>(null)
  const [suggestions, setSuggestions] = useState<TagSuggestion[]>([])
  const id = ids?.[at] ?? null

  useEffect(() => void ask('article.ids', { filter: { untagged: true } }).then(setIds, tellFailure), [])
  useEffect(() => {
    setArticle(null)
    setSuggestions([])
    if (id === null) return
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = (): void =>
      void ask('article.summaries', { ids: [id] }).then(([found]) => current && setArticle(found ?? null), tellFailure)
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(load, LATE_MS)
    }
    load()
    // Asked once for each article: the numbers stay where they are while tags are put on and taken off.
    ask('tag.suggest', { id }).then((found) => current && setSuggestions(found), tellFailure)
    const stop = listen('library.changed', soon)
    return () => {
      current = false
      clearTimeout(timer)
      stop()
    }
  }, [id])
  const total = ids?.length ?? 0
  const go = useCallback((step: number) => setAt((before) => Math.max(0, Math.min(total, before + step))), [total])
  return { ids, at, article, suggestions, go }
}
