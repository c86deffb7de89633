import { ArchiveError } from '@shared/errors'
import type { MhtmlPart } from './mhtml'
import { type PlistValue, parseBinaryPlist } from './plist-binary'
import { parseXmlPlist } from './plist-xml'

/** A page as Safari saves it, with what it shows. */
export interface WebArchive {
  root: MhtmlPart
  parts: MhtmlPart[]
}

const BINARY = 'bplist00'
const KEY = 'WebMainResource'

export function isWebArchive(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, BINARY.length) === BINARY) return bytes.includes(KEY, 0, 'latin1')
  const start = bytes.toString('latin1', 0, 2_048)
  return start.includes('<plist') && start.includes(KEY)
}

/** The page, and parts of it and of its frames. Fails with unreadable. */
export function parseWebArchive(bytes: Buffer): WebArchive {
  const isBinary = bytes.toString('latin1', 0, BINARY.length) === BINARY
  const value = isBinary ? parseBinaryPlist(bytes) : parseXmlPlist(bytes.toString('utf8'))
  const root = partOf(fieldOf(value, KEY))
  if (!root || root.bytes.length === 0) {
    throw new ArchiveError(
      'unreadable',
      'This web archive of Safari is damaged: no page could be found in it. Nothing was changed. Save the page again in the browser and add that file.'
    )
  }
  return { root, parts: partsOf(value, 0) }
}

const DEEPEST = 6

function partsOf(archive: PlistValue | undefined, depth: number): MhtmlPart[] {
  if (depth > DEEPEST) return []
  const parts = listOf(fieldOf(archive, 'WebSubresources')).map(partOf)
  const frames = listOf(fieldOf(archive, 'WebSubframeArchives'))
  const below = frames.flatMap((frame) => [partOf(fieldOf(frame, KEY)), ...partsOf(frame, depth + 1)])
  return [...parts, ...below].filter((part) => part !== null)
}

function partOf(resource: PlistValue | undefined): MhtmlPart | null {
  const data = fieldOf(resource, 'WebResourceData')
  if (!Buffer.isBuffer(data)) return null
  const text = (name: string): string | null => {
    const value = fieldOf(resource, name)
    return typeof value === 'string' && value !== '' ? value : null
  }
  return {
    mime: (text('WebResourceMIMEType') ?? 'text/html').toLowerCase(),
    charset: text('WebResourceTextEncodingName') ?? undefined,
    location: text('WebResourceURL'),
    contentId: null,
    bytes: data
  }
}

function fieldOf(value: PlistValue | undefined, name: string): PlistValue | undefined {
  return value instanceof Map ? value.get(name) : undefined
}

function listOf(value: PlistValue | undefined): PlistValue[] {
  return Array.isArray(value) ? value : []
}
