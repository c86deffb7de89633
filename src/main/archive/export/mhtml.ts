import { randomUUID } from 'node:crypto'
import type { KeptSnapshot } from '../store/kept-rows'
import type { ExportReader } from './export-reader'
import { fileNamer } from './file-names'
import type { Staging } from './staging'

/** A folder with one MHTML file an article (RFC 2557): its newest snapshot with everything that it needs. */
export async function writeMhtml(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const nameOf = fileNamer()
  for (const id of reader.ids) {
    await step()
    const { title, publishedAt, capturedAt } = reader.article(id)
    const snapshot = reader.snapshots(id).at(-1)
    const content = snapshot ? mhtmlOf(snapshot, title, reader) : null
    if (content) staging.write(nameOf(title, (publishedAt ?? capturedAt).slice(0, 10), '.mhtml'), content)
  }
}

function mhtmlOf(snapshot: KeptSnapshot, title: string, reader: ExportReader): Buffer | null {
  const page = reader.blob(snapshot.content)
  if (!page) return null
  const boundary = `----cuttings-${randomUUID()}`
  const url = snapshot.url ? location(snapshot.url) : null
  const head = [
    'From: <Saved by Cuttings>',
    ...(url ? [`Snapshot-Content-Location: ${url}`] : []),
    `Subject: =?utf-8?B?${Buffer.from(title.slice(0, 500)).toString('base64')}?=`,
    `Date: ${new Date(snapshot.capturedAt).toUTCString().replace('GMT', '+0000')}`,
    ...(snapshot.profile ? [`X-Signed-In-To: ${oneLine(snapshot.profile)}`] : []),
    'MIME-Version: 1.0',
    `Content-Type: multipart/related; type="${snapshot.contentType}"; boundary="${boundary}"`
  ]
  const parts = [part(`${snapshot.contentType}; charset=utf-8`, url, page.bytes)]
  for (const asset of snapshot.assets) {
    const blob = reader.blob(asset.sha256)
    if (blob) parts.push(part(asset.mime, location(asset.url), blob.bytes))
  }
  const body = parts.map((each) => `--${boundary}\r\n${each}`).join('')
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}--${boundary}--\r\n`)
}

function part(mime: string, url: string | null, bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
  const head = [
    `Content-Type: ${oneLine(mime)}`,
    'Content-Transfer-Encoding: base64',
    ...(url ? [`Content-Location: ${url}`] : [])
  ]
  return `${head.join('\r\n')}\r\n\r\n${lines}\r\n`
}

function location(url: string): string {
  return oneLine(url).replace(/[^\x21-\x7e]/g, (char) => encodeURIComponent(char))
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
