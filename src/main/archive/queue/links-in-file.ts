import { stat } from 'node:fs/promises'
import { ArchiveError } from '@shared/errors'
import type { QueuedLink } from '@shared/queue'
import type { importers } from '../import/importers'
import { readText } from '../import/read-source'
import type { recogniseExport } from '../import/recognise-export'

const MOST = 100_000
const LARGEST_LIST = 20_000_000
const LINK = /^<?(https?:\/\/[^\s<>]+)>?(\s.*)?$/i
const ANY_LINK = /\bhttps?:\/\/[^\s<>"'`\\^{|}]+/gi

interface Readers {
  recogniseExport: typeof recogniseExport
  importers: typeof importers
}

/** The links of a list, a table, bookmarks or another tool's export; of any other text, whatever links stand in it. */
export async function linksInFile(path: string, readers: Readers): Promise<QueuedLink[]> {
  const links = (await listedLinks(path, readers)) ?? (await anyLinks(path))
  if (links.length > 0) return links.slice(0, MOST)
  throw new ArchiveError(
    'empty',
    'There are no links in this file. Nothing was changed. Choose a list of addresses, a table, or bookmarks.'
  )
}

/** A text whose every line begins with an address, but for empty ones and remarks, is meant as what they lead to. */
export async function linkList(path: string): Promise<QueuedLink[]> {
  const { size } = await stat(path)
  if (size > LARGEST_LIST) return []
  const lines = (await readText(path)).split(/\r\n?|\n/).map((line) => line.replace(/^\ufeff/, '').trim())
  const addresses = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const urls = addresses.map((line) => LINK.exec(line)?.[1] ?? '')
  const isList = urls.length <= MOST && urls.every((url) => url !== '' && url.length <= 8_192)
  return isList ? urls.map((url) => ({ url })) : []
}

/** Null: it is no such list. */
async function listedLinks(path: string, { recogniseExport, importers }: Readers): Promise<QueuedLink[] | null> {
  const format = await recogniseExport(path).catch((error: unknown) => {
    if (error instanceof ArchiveError && error.code === 'unsupported') return null
    throw error
  })
  if (format === null || format === 'pages') return null
  const links: QueuedLink[] = []
  for await (const { url, labels } of importers[format](path, undefined)) {
    if (!url || !/^https?:\/\//i.test(url) || url.length > 8_192) continue
    const { collections, ...own } = labels
    links.push({ url, labels: { ...own, collection: collections[0] ?? null } })
    if (links.length >= MOST) break
  }
  return links.length > 0 ? links : null
}

async function anyLinks(path: string): Promise<QueuedLink[]> {
  const found = (await readText(path)).match(ANY_LINK) ?? []
  return found
    .slice(0, MOST)
    .map((url) => ({ url: url.replace(/&amp;/g, '&').replace(/[.,;:!?)\]]+$/, '') }))
    .filter(({ url }) => url.length <= 8_192)
}
