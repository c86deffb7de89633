import { createReadStream } from 'node:fs'
import { failedItem, type Importer, type ImportItem, moment, NO_LABELS } from '../item'
import { iterated, openZip, type ZipFile } from '../zip-file'
import { capturedPageOf, indexOf, type PageEntry, pagesIn } from './pages-of-site'
import { type ArchivedSite, readRecords } from './read-records'
import { openSpool, type Spool } from './spool'

/** Every page of a WARC file, plain or gzipped, with its own date. */
export const warc: Importer = async function* (path, signal) {
  const spool = openSpool()
  try {
    const site = emptySite()
    await readRecords(createReadStream(path), spool, site)
    signal?.throwIfAborted()
    yield* itemsOf(pagesIn(site), site, spool, signal)
  } finally {
    spool.close()
  }
}

/** Every page that a WACZ lists; where it lists none, every page of its WARC files. */
export const wacz: Importer = async function* (path, signal) {
  const zip = await openZip(path)
  const spool = openSpool()
  try {
    const site = emptySite()
    for (const name of zip.names.filter((each) => /\.warc(\.gz)?$/i.test(each))) {
      const stream = await zip.stream(name)
      if (stream) await readRecords(iterated(stream), spool, site)
      signal?.throwIfAborted()
    }
    const listed = await listedPages(zip)
    yield* itemsOf(listed.length > 0 ? listed : pagesIn(site), site, spool, signal)
  } finally {
    spool.close()
    zip.close()
  }
}

function emptySite(): ArchivedSite {
  return { responses: [], destinations: new Map(), troubles: [] }
}

function* itemsOf(pages: PageEntry[], site: ArchivedSite, spool: Spool, signal?: AbortSignal): Iterable<ImportItem> {
  const index = indexOf(site)
  for (const entry of pages) {
    signal?.throwIfAborted()
    const { url, title } = entry
    const page = capturedPageOf(entry, index, spool)
    if (page) yield { title, url, labels: NO_LABELS, content: { kind: 'page', page }, source: entry }
    else yield failedItem('The web archive lists this page and does not hold it.', entry, url)
  }
  for (const trouble of site.troubles) yield failedItem(trouble, null)
}

async function listedPages(zip: ZipFile): Promise<PageEntry[]> {
  const lines = String((await zip.read('pages/pages.jsonl')) ?? '').split('\n')
  return lines.flatMap((line) => {
    const { url, ts, title } = parsed(line)
    return typeof url === 'string' ? [{ url, date: moment(ts), title: typeof title === 'string' ? title : null }] : []
  })
}

function parsed(line: string): Record<string, unknown> {
  try {
    return (JSON.parse(line) ?? {}) as Record<string, unknown>
  } catch {
    return {}
  }
}
