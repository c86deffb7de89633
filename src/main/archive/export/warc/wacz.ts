import { createHash } from 'node:crypto'
import { ownCopy } from '../../own-copy'
import type { ExportReader } from '../export-reader'
import type { Staging } from '../staging'
import { type ZipEntry, zipInto } from '../zip'
import { byBytes, cdxjLine } from './cdxj'
import { pageUri, warcRecords } from './index'

/** WACZ 1.1.1: the WARC file, its index, the list of pages with their text, and the hash of each. */
export async function writeWacz(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const created = new Date()
  const zip = zipInto((chunk) => staging.write('', chunk), created)
  const index: string[] = []
  const warc = warcRecords(reader, step, (record) => index.push(ownCopy(cdxjLine(record, 'data.warc.gz'))))
  // Players seek in these: stored, not compressed.
  const entries = [await zip.add('archive/data.warc.gz', warc, { store: true })]
  entries.push(await zip.add('indexes/index.cdx', index.sort(byBytes), { store: true }))
  entries.push(await zip.add('pages/pages.jsonl', pageLines(reader), { store: true }))
  const description = `${JSON.stringify(datapackage(entries, created), null, 2)}\n`
  await zip.add('datapackage.json', description, { store: true })
  const hash = `sha256:${createHash('sha256').update(description).digest('hex')}`
  await zip.add('datapackage-digest.json', `${JSON.stringify({ path: 'datapackage.json', hash }, null, 2)}\n`)
  zip.end()
}

/** Read once more, one article at a time, instead of being kept until here. */
async function* pageLines(reader: ExportReader): AsyncIterable<string> {
  yield `${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' })}\n`
  for (const id of reader.ids) {
    const versions = new Map(reader.versions(id).map((version) => [version.snapshotId, version]))
    for (const snapshot of reader.snapshots(id)) {
      // The text of this capture, where it was another one than the article's of today.
      const { title, text } = versions.get(snapshot.id) ?? reader.article(id)
      const ts = new Date(snapshot.capturedAt).toISOString()
      const signedIn = snapshot.profile ? { signedInTo: snapshot.profile } : {}
      yield `${JSON.stringify({ id: snapshot.id, url: pageUri(snapshot), ts, title, text, ...signedIn })}\n`
    }
  }
}

function datapackage(entries: ZipEntry[], created: Date): object {
  return {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: 'Cuttings',
    created: created.toISOString(),
    software: 'Cuttings',
    resources: entries.map(({ path, sha256, bytes }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      hash: `sha256:${sha256}`,
      bytes
    }))
  }
}
