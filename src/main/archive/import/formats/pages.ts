import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { toFailure } from '@shared/errors'
import { z } from 'zod'
import { readPageFile } from '../../intake'
import { failedItem, type Importer, moment, NO_LABELS, tidyTags } from '../item'

/** A saved page: HTML, MHTML, SingleFile, text, PDF. The day in it, else the file's own, is the day it was saved. */
export const savedPage: Importer = async function* (path) {
  const source = { file: basename(path) }
  try {
    const page = await readPageFile(path)
    const labels = { ...NO_LABELS, savedAt: moment(page.capturedAt) }
    yield { title: null, url: page.url, labels, content: { kind: 'page', page }, source }
  } catch (error) {
    yield { ...failedItem(toFailure(error).message, source), title: basename(path) }
  }
}

const snapshot = z.object({
  url: z.string(),
  title: z.string().nullish(),
  tags: z.union([z.string(), z.array(z.string())]).nullish()
})
/** Best first: what holds the page whole comes before what holds it in part. */
const OUTPUTS = ['singlefile.html', 'output.html', 'output.pdf']

/** An ArchiveBox data folder: a folder a snapshot under `archive/`, each with what was kept of its page. */
export const archiveboxFolder: Importer = async function* (path, signal) {
  const root = join(path, 'archive')
  for (const name of (await readdir(root)).sort()) {
    signal?.throwIfAborted()
    const folder = join(root, name)
    const found = snapshot.safeParse(await json(join(folder, 'index.json')))
    if (!found.success) {
      yield failedItem('This snapshot’s index.json is missing or damaged.', { folder: name })
      continue
    }
    const { url, title = null, tags } = found.data
    const savedAt = moment(name.split('.')[0])
    const labels = { ...NO_LABELS, tags: tidyTags(Array.isArray(tags) ? tags : (tags ?? '').split(',')), savedAt }
    const page = await bestPage(folder, url, savedAt)
    yield { title, url, labels, content: page ? { kind: 'page', page } : { kind: 'link' }, source: { folder: name } }
  }
}

async function bestPage(folder: string, url: string, capturedAt: string | null) {
  for (const name of OUTPUTS) {
    const page = await readPageFile(join(folder, name), { url }).catch(() => null)
    if (page) return { ...page, capturedAt: capturedAt ?? page.capturedAt }
  }
  return null
}

async function json(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
