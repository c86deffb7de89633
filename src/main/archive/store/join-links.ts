import type { BroughtPassage } from '@shared/highlight'
import { normaliseUrl } from '../identity/normalise-url'

export interface WaitingLink {
  url: string
  tags: string[]
  collections: string[]
  note: string | null
  passages?: BroughtPassage[] | undefined
  savedAt?: string | null | undefined
}

/** A row of an import that has nothing but an address; one that does not wait itself has the address of an earlier row. */
export interface LabelledLink {
  url: string
  /** As JSON. */
  labels: string
  waits: number
}

/** Each address once, with what all of its rows bring: in many lists one page stands in several folders. */
export function joinLinks(rows: LabelledLink[]): WaitingLink[] {
  const byAddress = new Map<string, WaitingLink>()
  for (const { url, labels, waits } of rows) {
    const address = normaliseUrl(url)
    const key = address ? `${address.host} ${address.rest}` : url
    const link = { url, ...(JSON.parse(labels) as Omit<WaitingLink, 'url'>) }
    const first = byAddress.get(key)
    if (first) byAddress.set(key, joined(first, link))
    else if (waits) byAddress.set(key, link)
  }
  return [...byAddress.values()]
}

function joined(first: WaitingLink, again: WaitingLink): WaitingLink {
  const notes = [first.note, again.note].filter((note) => note !== null)
  return {
    url: first.url,
    tags: [...new Set([...first.tags, ...again.tags])],
    collections: [...new Set([...first.collections, ...again.collections])],
    note: notes.length > 0 ? [...new Set(notes)].join('\n\n') : null,
    passages: [...(first.passages ?? []), ...(again.passages ?? [])],
    savedAt: first.savedAt ?? again.savedAt
  }
}
