import { COMPANION_BASE } from '../intake/companions'
import { NO_NOTES, type PageNotes } from './page-notes'

/** Where a stored part of a snapshot is served; null: it is not stored. */
export type Resolve = (absoluteUrl: string) => string | null

/** The references of one document, each to be made safe for what it is used as. */
export interface Addresses {
  /** A picture, font, film or frame: its stored address, or the data it holds itself. */
  stored(reference: string): string | null
  /** The same without data: for what would be a document of its own. */
  file(reference: string): string | null
  /** Where a link leads, for the user to be asked; within the page it works by itself. */
  link(reference: string): string | null
  notes: PageNotes
}

const DATA = /^\s*data:/i
const HARMLESS_DATA =
  /^data:(image|audio|video|font)\/[\w.+-]+[;,]|^data:application\/(x-)?(font[\w.+-]*|vnd\.ms-fontobject|octet-stream)[;,]/i
const LONGEST = 16_384

export function addresses(baseUrl: string | null, resolve: Resolve, notes: PageNotes = NO_NOTES): Addresses {
  function remote(reference: string): string | null {
    const [file = '', fragment] = cut(reference.trim())
    if (file === '' || file.length > LONGEST) return null
    const found = candidates(file, baseUrl)
      .map(resolve)
      .find((address) => address !== null)
    return found ? found + (fragment ?? '') : null
  }
  return {
    notes,
    stored(reference) {
      if (reference.trimStart().startsWith('#')) return reference.trim()
      if (!DATA.test(reference)) return remote(reference)
      const data = reference.trim()
      return HARMLESS_DATA.test(data) ? data : null
    },
    file: (reference) => (DATA.test(reference) || reference.trimStart().startsWith('#') ? null : remote(reference)),
    link: (reference) => link(reference, baseUrl)
  }
}

/** What a reference may be known by: absolute, and relative to a saved page's own file. */
function candidates(reference: string, baseUrl: string | null): string[] {
  const absolute = parse(reference, baseUrl)?.href
  const relative = relativeName(reference)
  return [absolute, relative].filter((candidate) => candidate !== undefined)
}

function relativeName(reference: string): string | undefined {
  const isRelative = !/^[a-z][a-z\d+.-]*:|^[/\\]{2}/i.test(reference)
  return isRelative ? parse(reference, COMPANION_BASE)?.href : undefined
}

function link(reference: string, baseUrl: string | null): string | null {
  const trimmed = reference.trim()
  if (trimmed.startsWith('#')) return trimmed
  const url = trimmed.length > LONGEST ? null : parse(trimmed, baseUrl)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null
  const isHere = baseUrl !== null && url.hash !== '' && cut(url.href)[0] === cut(baseUrl)[0]
  return isHere ? url.hash : url.href
}

function cut(reference: string): [file: string, fragment?: string] {
  const at = reference.indexOf('#')
  return at < 0 ? [reference] : [reference.slice(0, at), reference.slice(at)]
}

function parse(reference: string, baseUrl: string | null): URL | null {
  try {
    return baseUrl === null ? new URL(reference) : new URL(reference, baseUrl)
  } catch {
    return null
  }
}
