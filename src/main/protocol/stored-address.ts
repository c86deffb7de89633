import { id as idSchema, sha256 as sha256Schema } from '@shared/ids'

/** What a `cuttings:` address names. */
export type StoredAddress =
  | { kind: 'blob'; sha256: string }
  | { kind: 'page'; id: string; find: Omit<Found, 'from'> }
  | { kind: 'asset'; id: string; asset: number; find: Found }
  | { kind: 'screenshot'; id: string }

/** What is marked in a page, at which of its places the reader is, and how many come before a frame. */
export interface Found {
  find: string
  at: number
  from: number
}

const ASSET_NUMBER = /^\d{1,7}$/

/** Null for anything that is not exactly one of the known forms. */
export function storedAddress(address: string): StoredAddress | null {
  const url = parse(address)
  if (!url || url.username || url.port) return null
  const parts = url.pathname.split('/').slice(1)
  const [first = '', second, ...rest] = parts
  if (rest.length > 0) return null
  if (url.host === 'blob') return second === undefined ? blob(first) : null
  if (url.host === 'screenshot') return second === undefined ? screenshot(first) : null
  return url.host === 'snapshot' ? snapshot(first, second ?? '', url.searchParams) : null
}

function blob(sha256: string): StoredAddress | null {
  return sha256Schema.safeParse(sha256).success ? { kind: 'blob', sha256 } : null
}

function screenshot(id: string): StoredAddress | null {
  return isId(id) ? { kind: 'screenshot', id } : null
}

function snapshot(id: string, asset: string, query: URLSearchParams): StoredAddress | null {
  if (!isId(id)) return null
  const find = (query.get('find') ?? '').slice(0, 200)
  const at = count(query.get('at'))
  if (asset === '') return { kind: 'page', id, find: { find, at } }
  if (!ASSET_NUMBER.test(asset)) return null
  return { kind: 'asset', id, asset: Number(asset), find: { find, at, from: count(query.get('from')) } }
}

function count(given: string | null): number {
  return ASSET_NUMBER.test(given ?? '') ? Number(given) : 0
}

function isId(id: string): boolean {
  return idSchema.safeParse(id).success
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
