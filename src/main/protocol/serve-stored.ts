import { ArchiveError } from '@shared/errors'
import type { CurrentArchive } from '../current-archive'
import { refused } from './refused'
import { type StoredAddress, storedAddress } from './stored-address'
import { fileResponse, isPagePart, pageResponse, type StoredFile } from './stored-response'

export interface StoredServing {
  archive: Pick<CurrentArchive, 'call'>
  /** Who may show a stored page in a frame. */
  ancestors: string
  log(what: string, error: unknown): void
}

/** Answers `cuttings:` addresses out of the open archive. */
export function serveStored({ archive, ancestors, log }: StoredServing): (request: Request) => Promise<Response> {
  return async (request) => {
    const address = storedAddress(request.url)
    if (!address || request.method !== 'GET') return refused(403)
    try {
      const file = await read(archive, address)
      return file ? respond(address, file, request, ancestors) : refused(404)
    } catch (error) {
      if (error instanceof ArchiveError && error.code !== 'internal') return refused(404)
      log('A stored file could not be served', error)
      return refused(503)
    }
  }
}

function read(archive: Pick<CurrentArchive, 'call'>, address: StoredAddress): Promise<StoredFile | null> {
  switch (address.kind) {
    case 'blob':
      return archive.call('blob.read', { sha256: address.sha256 })
    case 'page':
      return archive.call('snapshot.page', { id: address.id, ...address.find })
    case 'asset':
      return archive.call('snapshot.asset', { id: address.id, asset: address.asset, ...address.find })
    case 'screenshot':
      return archive.call('snapshot.screenshot', { id: address.id })
  }
}

function respond(address: StoredAddress, file: StoredFile, request: Request, ancestors: string): Response {
  if (address.kind === 'page') return pageResponse(file, address.id, ancestors)
  // A frame's page has no origin that could be named as the ancestor of another.
  if (address.kind === 'asset' && isPagePart(file.mime)) return pageResponse(file, address.id, null)
  return fileResponse(file, request)
}
