import { realpath } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import type { CapturedPage } from '@shared/captured-page'
import { toFailure } from '@shared/errors'
import { readPageFile } from '../../intake'
import type { WrittenFacts } from '../fill-facts'
import { failedItem, type ImportItem, type ItemLabels } from '../item'

/** What a list of references says of one of its items. */
export interface Referred {
  title: string | null
  url: string | null
  labels: ItemLabels
  facts: WrittenFacts
  /** Names of attached files, as the list has them. */
  files: string[]
  source: unknown
}

/**
 * An item of a list of references and the files that are attached to it. The saved page becomes its article; other
 * documents become articles of their own, for nothing may be lost; what cannot be read is a row that failed.
 */
export async function* itemsWithFiles(list: string, { files, ...item }: Referred): AsyncIterable<ImportItem> {
  const [first, ...others] = await attachedTo(list, files, item.url)
  if (first?.page)
    yield { ...item, content: { kind: 'page', page: { ...first.page, url: item.url ?? first.page.url } } }
  else if (item.url || !first) yield { ...item, content: { kind: 'link' } }
  else yield { ...item, content: { kind: 'failed', reason: first.reason } }
  const rest = first?.page || !item.url || !first ? others : [first, ...others]
  for (const { name, page, reason } of rest) {
    const title = [item.title, basename(name)].filter(Boolean).join(' – ')
    const source = { item: item.title, file: name }
    if (page) yield { ...item, title, url: null, content: { kind: 'page', page: { ...page, url: null } }, source }
    else yield { ...failedItem(reason, source), title }
  }
}

interface Attached {
  name: string
  page: CapturedPage | null
  reason: string
}

const KINDS = [/\.x?html?(\.gz)?$|\.mht(ml)?$/i, /\.pdf$/i]

/** Saved pages first, then documents, then what cannot be read. */
async function attachedTo(list: string, names: string[], url: string | null): Promise<Attached[]> {
  const found: Attached[] = []
  for (const name of names) found.push(await readAttached(list, name, url))
  const kind = (name: string): number =>
    (KINDS.findIndex((each) => each.test(name)) + KINDS.length + 1) % (KINDS.length + 1)
  const order = ({ name, page }: Attached): number => (page ? kind(name) : 9)
  return found.sort((a, b) => order(a) - order(b))
}

async function readAttached(list: string, name: string, url: string | null): Promise<Attached> {
  const path = await inFolderOf(list, name)
  if (!path) return { name, page: null, reason: `The attached file ${basename(name)} is not there.` }
  try {
    return { name, page: await readPageFile(path, { url }), reason: '' }
  } catch (error) {
    return { name, page: null, reason: `The attached file ${basename(name)}: ${toFailure(error).message}` }
  }
}

/** A list may name any file of the machine: only what lies in its own folder is read. */
async function inFolderOf(list: string, name: string): Promise<string | null> {
  const folder = await realpath(dirname(list))
  const names = [name, decoded(name)].map((each) => each.replaceAll('\\', '/').replace(/^file:\/*(?=files\/)/i, ''))
  for (const each of names) {
    const path = await realpath(resolve(folder, each)).catch(() => null)
    if (path?.startsWith(folder + sep)) return path
  }
  return null
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
