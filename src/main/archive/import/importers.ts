import { stat } from 'node:fs/promises'
import type { ImportFormat } from '@shared/import'
import { anyJson, anyJsonLines, isEntryLine } from './formats/any-json'
import { bibtex } from './formats/bibtex'
import { bundle } from './formats/bundle'
import { cslJson } from './formats/csl-json'
import { anyCsv, instapaperCsv, pocketCsv, raindropCsv, readwiseCsv } from './formats/csv-lists'
import { cuttingsJson } from './formats/cuttings-json'
import { epub } from './formats/epub'
import { feed } from './formats/feeds'
import { folderOf, zipOf } from './formats/folders'
import { jsonFeed } from './formats/json-feed'
import { cuttingsJsonLines } from './formats/json-lines'
import { archiveboxJson, linkwarden, wallabag } from './formats/json-lists'
import { karakeep } from './formats/karakeep'
import { bookmarks, opml, plainLinks, pocketHtml } from './formats/link-lists'
import { omnivore } from './formats/omnivore'
import { archiveboxFolder, savedPage } from './formats/pages'
import { ris, zoteroRdf } from './formats/references'
import type { Importer } from './item'
import { UNKNOWN_DAY } from './page-of'
import { head } from './read-source'
import { wacz, warc } from './warc'

const readers: Record<ImportFormat, Importer> = {
  pages: folderOf(savedPage, (format) => importers[format]),
  zip: zipOf(savedPage, (format) => importers[format]),
  bundle,
  warc,
  wacz,
  epub,
  links: plainLinks,
  bookmarks,
  'pocket-html': pocketHtml,
  'pocket-csv': pocketCsv,
  instapaper: instapaperCsv,
  raindrop: raindropCsv,
  readwise: readwiseCsv,
  omnivore,
  wallabag,
  karakeep,
  linkwarden,
  archivebox: async function* (path, signal) {
    yield* (await stat(path)).isDirectory() ? archiveboxFolder(path, signal) : archiveboxJson(path, signal)
  },
  'zotero-rdf': zoteroRdf,
  'csl-json': cslJson,
  ris,
  bibtex,
  feed: async function* (path, signal) {
    yield* (await head(path)).trimStart().startsWith('{') ? jsonFeed(path, signal) : feed(path, signal)
  },
  opml,
  csv: anyCsv,
  json: async function* (path, signal) {
    yield* isJsonLines(await head(path)) ? anyJsonLines(path, signal) : anyJson(path, signal)
  },
  'cuttings-json': async function* (path, signal) {
    yield* isJsonLines(await head(path)) ? cuttingsJsonLines(path, signal) : cuttingsJson(path, signal)
  }
}

export const importers = Object.fromEntries(
  Object.entries(readers).map(([format, reader]) => [format, dated(reader)])
) as Record<ImportFormat, Importer>

/** Its first line is an object of its own. */
function isJsonLines(start: string): boolean {
  const [first = '', second = ''] = start.trimStart().split(/\r?\n/, 2)
  if (!first.startsWith('{')) return false
  try {
    if (second !== '') JSON.parse(first)
    return second !== '' || isEntryLine(first)
  } catch {
    // Longer than what was looked at.
    return !start.includes('\n') && !/^\{\s*"(?:articles|items|data|results)"/.test(first)
  }
}

/** A page of unknown day is as old as the file that it stands in: brought in again, it is the same page. */
function dated(reader: Importer): Importer {
  return async function* (path, signal) {
    for await (const item of reader(path, signal)) {
      const { content } = item
      if (content.kind !== 'page' || content.page.capturedAt !== UNKNOWN_DAY) yield item
      else {
        const capturedAt = (await stat(path)).mtime.toISOString()
        yield { ...item, content: { ...content, page: { ...content.page, capturedAt } } }
      }
    }
  }
}
