import { createHash } from 'node:crypto'
import { failedItem, type Importer, type ImportItem, moment, NO_LABELS } from '../item'
import { openZip, type ZipFile } from '../zip-file'
import { besidesOf } from './besides'
import { capturedPageOf, followed, indexOf, type PageEntry, pagesIn } from './pages-of-site'
import { type ArchivedSite, emptySite, readRecords } from './read-records'
import { openSpool, type Spool } from './spool'
import { statedHashes } from './stated-hashes'

/** Every page of a WARC file, plain or gzipped, with its own date. */
export const warc: Importer = async function* (path, signal) {
  const spool = openSpool()
  try {
    const site = emptySite()
    await readRecords(path, spool, site, signal)
    yield* itemsOf(pagesIn(site, spool), site, spool, signal)
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
    const stated = await statedHashes(zip, site.warnings)
    for (const name of zip.names.filter((each) => /\.warc(\.gz)?$/i.test(each))) {
      const stream = await zip.stream(name)
      if (!stream) continue
      const hash = createHash('sha256')
      const file = await spool.file(stream, (chunk) => hash.update(chunk))
      if (stated.differs(name, hash.digest('hex'))) site.warnings.push(changed(name))
      if (file.isCut) site.warnings.push(`${name} in this web archive could not be read to its end.`)
      await readRecords(file.path, spool, site, signal)
    }
    const listed = await listedPages(zip)
    yield* itemsOf(listed.length > 0 ? listed : pagesIn(site, spool), site, spool, signal)
  } finally {
    spool.close()
    zip.close()
  }
}

function changed(name: string): string {
  return `${name} does not match the hash that the web archive states: it was changed or damaged after it was made.`
}

function* itemsOf(pages: PageEntry[], site: ArchivedSite, spool: Spool, signal?: AbortSignal): Iterable<ImportItem> {
  const index = indexOf(site)
  const besides = besidesOf(site, new Set(pages.flatMap((entry) => followed(entry, index)?.response ?? [])))
  for (const entry of pages) {
    signal?.throwIfAborted()
    const { url, title } = entry
    const page = capturedPageOf(entry, index, spool, besides)
    if (page) {
      const warnings = [...site.warnings, ...(page.warnings ?? [])]
      const content = { kind: 'page' as const, page: { ...page, warnings } }
      yield { title, url, labels: NO_LABELS, content, source: entry }
    } else yield failedItem('The web archive lists this page and does not hold it.', entry, url)
  }
  for (const trouble of site.troubles) yield failedItem(trouble, null)
}

/** Of all lists: those that the user chose to archive, and those that were met on the way. */
async function listedPages(zip: ZipFile): Promise<PageEntry[]> {
  const names = zip.names.filter((name) => /^pages\/[^/]+\.jsonl$/i.test(name)).sort()
  const entries: PageEntry[] = []
  const seen = new Set<string>()
  for (const name of ['pages/pages.jsonl', ...names.filter((each) => each !== 'pages/pages.jsonl')]) {
    for (const line of String((await zip.read(name)) ?? '').split('\n')) {
      const { url, ts, title } = parsed(line)
      if (typeof url !== 'string' || seen.has(`${url} ${ts}`)) continue
      seen.add(`${url} ${ts}`)
      entries.push({ url, date: moment(ts), title: typeof title === 'string' ? title : null })
    }
  }
  return entries
}

function parsed(line: string): Record<string, unknown> {
  try {
    return (JSON.parse(line) ?? {}) as Record<string, unknown>
  } catch {
    return {}
  }
}
