import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readBroad } from './broad'
import { Checksum, checksumOf } from './checksum'
import { Endings } from './endings'
import { FOOTER_ROOM, type Footer, type SectionName, unseal } from './format'
import { inFile } from './place-bytes'
import { Segment, signaturesIn, startsIn } from './segment'
import { Terms } from './terms'

class Damaged extends Error {}

function readBytes(handle: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const more = readSync(handle, bytes, at, length - at, start + at)
    if (more === 0) throw new Damaged()
    at += more
  }
  return bytes
}

function readFooter(handle: number): Footer {
  const { size } = fstatSync(handle)
  const room = Math.min(size, FOOTER_ROOM)
  const found = unseal(readBytes(handle, size - room, room))
  if (found === null) throw new Damaged()
  return found
}

function readSection(handle: number, { sections }: Footer, name: SectionName): Buffer {
  const { start, length, checksum } = sections[name]
  const bytes = readBytes(handle, start, length)
  if (checksumOf(bytes) !== checksum) throw new Damaged()
  return bytes
}

function readSegment(handle: number, file: string): Segment {
  const footer = readFooter(handle)
  const section = (name: SectionName): Buffer => readSection(handle, footer, name)
  const terms = new Terms(section('terms'), section('blocks'), footer.terms)
  const parts = {
    slots: footer.slots,
    terms,
    starts: startsIn(section('starts')),
    signatures: signaturesIn(section('signatures')),
    endings: new Endings(section('endings')),
    body: section('body'),
    head: section('head'),
    headPlaces: section('headPlaces'),
    broad: readBroad(section('broad')),
    articles: section('articles'),
    bodyPlaces: inFile(handle, footer.sections.bodyPlaces.start),
    file
  }
  return new Segment(parts, 0)
}

/** Opens a stored segment. Null: missing or damaged. The places in its bodies are checked later, by `arePlacesSound`. */
export function openSegment(file: string): Segment | null {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    return readSegment(handle, file)
  } catch {
    if (handle !== null) closeSync(handle)
    return null
  }
}

const CHUNK = 1024 * 1024

/** Reads the largest section, which stays in the file, for its checksum. True also where nobody waits for it any more. */
export async function arePlacesSound(
  file: string,
  breathe: () => Promise<void>,
  isWanted: () => boolean
): Promise<boolean> {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    const { start, length, checksum } = readFooter(handle).sections.bodyPlaces
    const found = new Checksum()
    for (let at = 0; at < length; at += CHUNK) {
      found.update(readBytes(handle, start + at, Math.min(CHUNK, length - at)))
      await breathe()
      if (!isWanted()) return true
    }
    return found.digest() === checksum
  } catch {
    return false
  } finally {
    if (handle !== null) closeSync(handle)
  }
}
