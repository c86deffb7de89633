import { stat } from 'node:fs/promises'
import type { ImportFormat } from '@shared/import'
import { bundle } from './formats/bundle'
import { cslJson } from './formats/csl-json'
import { anyCsv, instapaperCsv, pocketCsv, raindropCsv, readwiseCsv } from './formats/csv-lists'
import { epub } from './formats/epub'
import { feed } from './formats/feeds'
import { folderOf, zipOf } from './formats/folders'
import { cuttingsJsonLines } from './formats/json-lines'
import { archiveboxJson, cuttingsJson, linkwarden, wallabag } from './formats/json-lists'
import { karakeep } from './formats/karakeep'
import { bookmarks, opml, plainLinks, pocketHtml } from './formats/link-lists'
import { omnivore } from './formats/omnivore'
import { archiveboxFolder, savedPage } from './formats/pages'
import { ris, zoteroRdf } from './formats/references'
import type { Importer } from './item'
import { head } from './read-source'
import { wacz, warc } from './warc'

export const importers: Record<ImportFormat, Importer> = {
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
  feed,
  opml,
  csv: anyCsv,
  'cuttings-json': async function* (path, signal) {
    const isLines = (await head(path)).trimStart().startsWith('{') && !/^\s*\{\s*"articles"/.test(await head(path))
    yield* isLines ? cuttingsJsonLines(path, signal) : cuttingsJson(path, signal)
  }
}
