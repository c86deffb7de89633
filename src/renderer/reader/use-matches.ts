import type { Article } from '@shared/article'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { ask } from '@/app/archive-client'
import { findWithin } from './find-within'
import { type Place, placeRanges } from './place-ranges'

/** The matches of a query in the article that is shown. */
export interface Matches {
  count: number
  /** Number of the one that is in view, from 1; 0: none yet. */
  current: number
  step(by: number): void
}

export interface MatchesOptions {
  article: Article
  query: string
  /** The body as it is shown. */
  content: string
  /** Goes to the best passage once it is known. */
  jump: boolean
  /** The query is being typed into the bar: the first match is gone to with each change of it. */
  typing: boolean
}

/** Typing goes on while the archive looks. */
const RESTS_MS = 60

/** Marks what the archive finds with the CSS highlight API: the document itself is not changed. */
export function useMatches(root: RefObject<HTMLElement | null>, options: MatchesOptions): Matches {
  const { article, query, content, jump, typing } = options
  const places = useRef<Place[]>([])
  const jumped = useRef(!jump)
  const typed = useRef('')
  const [state, setState] = useState({ count: 0, current: 0 })

  const show = (found: Place[], current: number): void => {
    places.current = found
    paint('found', found)
    paint('current', found.slice(current - 1, current))
    setState({ count: found.length, current })
  }

  useEffect(() => {
    let isCurrent = true
    if (query.trim() === '') show([], 0)
    const timer = setTimeout(async () => {
      const found = query.trim() === '' ? NONE : await placesIn(root.current, article, query)
      if (!isCurrent) return
      const isNew = typing && typed.current !== query
      typed.current = typing ? query : ''
      const goTo = isNew ? Math.min(0, found.places.length - 1) : jumped.current ? -1 : found.best
      if (query.trim() !== '') jumped.current = true
      show(found.places, goTo + 1)
      if (goTo >= 0) reveal(found.places[goTo])
    }, RESTS_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [root, article, query, content])
  useEffect(
    () => () => {
      paint('found', [])
      paint('current', [])
    },
    []
  )

  const step = (by: number): void => {
    const { length } = places.current
    if (length === 0) return
    const next = ((state.current === 0 && by < 0 ? 1 : state.current) - 1 + by + length) % length
    show(places.current, next + 1)
    reveal(places.current[next])
  }
  return { ...state, step }
}

interface Found {
  places: Place[]
  /** Where the best passage begins; -1: nowhere. */
  best: number
}

const NONE: Found = { places: [], best: -1 }

async function placesIn(root: HTMLElement | null, article: Article, query: string): Promise<Found> {
  const found = await ask('search.matches', { articleId: article.id, query }).catch(() => null)
  if (!root || !found) return NONE
  const body = root.querySelector('[data-find="body"]')
  const inHead = (['title', 'standfirst'] as const).flatMap((part) => {
    const element = root.querySelector(`[data-find="${part}"]`)
    return element ? placeRanges(element, article[part] ?? '', found[part]) : []
  })
  const inBody = body ? placeRanges(body, article.text, found.text) : []
  // Captions are not part of the text; of an article in the trash the archive tells nothing.
  const isTold = found.text.length + found.title.length + found.standfirst.length > 0 || article.deletedAt === null
  const elsewhere = body ? await findWithin(isTold ? [...body.querySelectorAll('figcaption')] : [body], query) : []
  const best = found.best === null ? -1 : inHead.length + Math.min(found.best, inBody.length - 1)
  const places = [...inHead, ...inBody, ...elsewhere]
  const start = places[best]
  places.sort(inOrder)
  return { places, best: start ? places.indexOf(start) : -1 }
}

function inOrder(a: Place, b: Place): number {
  if (a.start === b.start) return a.from - b.from
  return a.start.compareDocumentPosition(b.start) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function reveal(place: Place | undefined): void {
  place?.start.parentElement?.scrollIntoView({ block: 'center' })
}

function paint(name: string, places: Place[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  if (places.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...places.map(rangeOf))
  // The match in view is one of those found: its colour counts.
  if (name === 'current') highlight.priority = 1
  CSS.highlights.set(name, highlight)
}

function rangeOf({ start, from, end, to }: Place): Range {
  const range = new Range()
  range.setStart(start, Math.min(from, start.length))
  range.setEnd(end, Math.min(to, end.length))
  return range
}
