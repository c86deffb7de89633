import type { CapturedPage } from '@shared/captured-page'
import type { BroughtPassage } from '@shared/highlight'
import { collectionOf, type ImportItem, noteOf, tidyTags } from '../item'
import { columnOf, type Meaning } from '../table/columns'

/** What a row of a list says of its link. */
export interface Link {
  url: string
  title?: string | undefined
  tags?: (string | undefined)[]
  folder?: string[]
  /** Paths. */
  collections?: string[]
  note?: string | null
  passages?: BroughtPassage[]
  savedAt?: string | null
  /** Where the table holds the article itself. */
  page?: CapturedPage | null
}

/** A row's values, and its dates: how a spreadsheet wrote them is told by the rest of their column. */
export interface Row {
  values: Record<string, string>
  /** The columns of the table. */
  names: string[]
  urls: string | null
  when(column: string): string | null
}

/** A row of any table: its columns are told by their names. */
export function anyLink({ values, names, urls, when }: Row): Link {
  const column = (meaning: Meaning): string | null => columnOf(meaning, names)
  const value = (meaning: Meaning): string => values[column(meaning) ?? ''] ?? ''
  const saved = column('saved')
  const address = values[urls ?? ''] || Object.values(values).find((each) => /^https?:\/\//i.test(each)) || ''
  const isUnread = isYes(value('unread')) || isNo(value('read'))
  return {
    url: address.replace(/^www\.(?=\S+$)/i, 'https://www.'),
    title: value('title'),
    tags: [...listed(value('tags')), isYes(value('favourite')) ? 'favourite' : '', isUnread ? 'unread' : ''],
    folder: value('folder').split(/\s*\/\s*/),
    note: noteOf(value('note')),
    savedAt: saved === null ? null : when(saved)
  }
}

function isYes(value: string): boolean {
  return /^(true|yes|y|1|x|wahr|ja|oui|vrai|sí|si|verdadero|نعم|✓|✔|★)$/i.test(value)
}

function isNo(value: string): boolean {
  return /^(false|no|n|0|falsch|nein|non|faux|falso|لا)$/i.test(value)
}

export function linkItem(link: Link, source: unknown): ImportItem {
  return {
    title: link.title || null,
    url: link.url || null,
    labels: {
      tags: tidyTags(link.tags ?? []),
      collections:
        link.collections?.flatMap((path) => collectionOf(path.split('/'))) ?? collectionOf(link.folder ?? []),
      note: link.note ?? null,
      passages: link.passages ?? [],
      savedAt: link.savedAt ?? null
    },
    content: link.page ? { kind: 'page', page: link.page } : { kind: 'link' },
    source
  }
}

export function listed(text = ''): string[] {
  return text.split(/[,;|]/)
}
