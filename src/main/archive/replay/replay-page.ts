import { addresses, type Resolve } from './addresses'
import { baseAddress } from './base-address'
import type { Marks } from './marks'
import { pageNotes } from './page-notes'
import { PageWriter } from './page-writer'
import { readTags } from './read-tags'

export interface ReplayInput {
  /** Hostile. */
  content: string
  /** Where the page was. Null: not known. */
  baseUrl: string | null
  resolve: Resolve
  /** What is looked for in it. */
  marks?: Marks | null
}

/**
 * A stored page as it looked, made safe: nothing in it runs, sends or loads anything but the snapshot's own parts.
 * Links keep their web addresses, so that the window can ask what to do with one that is followed.
 */
export function replayPage({ content, baseUrl, resolve, marks = null }: ReplayInput): string {
  const base = baseAddress(content, baseUrl)
  const writer = new PageWriter(addresses(base, resolve, pageNotes(content)), marks)
  readTags(content, writer)
  return writer.end()
}
