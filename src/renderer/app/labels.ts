import type { Collection } from '@shared/collection'
import type { LibraryCounts } from '@shared/library'
import type { Source } from '@shared/source'
import type { Tag, TagBranch, TagColor } from '@shared/tag'
import { createContext, startTransition, useContext, useEffect, useState } from 'react'
import { ask, listen } from './archive-client'

/** Everything that articles can be found under, with counts. */
export interface Labels {
  tags: Tag[]
  /** Names that other tags lie below. */
  tagBranches: TagBranch[]
  collections: Collection[]
  sources: Source[]
  counts: LibraryCounts
  /** What is not known yet is not nothing. */
  loaded: boolean
}

const EMPTY: Labels = {
  tags: [],
  tagBranches: [],
  collections: [],
  sources: [],
  counts: { articles: 0, untagged: 0, trash: 0, languages: [], undo: null },
  loaded: false
}
const QUIET_MS = 120

export const LabelsContext = createContext<Labels>(EMPTY)

export function useLabels(): Labels {
  return useContext(LabelsContext)
}

export function colorOf(labels: Labels, tag: string): TagColor | null {
  return labels.tags.find(({ name }) => name === tag)?.color ?? null
}

/** Loads labels and counts, again after each change of the library; none until first loaded. */
export function useLoadedLabels(archive: string): Labels {
  const [labels, setLabels] = useState(EMPTY)
  // Another archive has other labels.
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = async (): Promise<void> => {
      const [tags, tagBranches, collections, sources, counts] = await Promise.all([
        ask('tag.list', {}),
        ask('tag.branches', {}),
        ask('collection.list', {}),
        ask('source.list', {}),
        ask('library.counts', {})
      ])
      // Many lines are drawn from these: in turns, between which keys and mouse are heard.
      if (current) startTransition(() => setLabels({ tags, tagBranches, collections, sources, counts, loaded: true }))
    }
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => load().catch(() => undefined), QUIET_MS)
    }
    load().catch(() => undefined)
    const stop = listen('library.changed', soon)
    return () => {
      current = false
      clearTimeout(timer)
      stop()
    }
  }, [archive])
  return labels
}
