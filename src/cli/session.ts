import { ArchiveError } from '@shared/errors'
import { type Archive, defaultArchiveFolder, openArchive } from '../main/archive'
import type { Voice } from './io'

/** What every command gets. */
export interface Session {
  voice: Voice
  signal: AbortSignal
  stdin: NodeJS.ReadableStream
  folder: string
  /** Opens the archive for the command and closes it after. Writing commands make a missing one. */
  withArchive(mode: 'read' | 'write', run: (archive: Archive) => Promise<void>): Promise<void>
}

/** The archive could not be opened: exit code 3. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
  constructor(override readonly cause: ArchiveError) {
    super(cause.message)
  }
}

export function createSession(given: {
  voice: Voice
  signal: AbortSignal
  stdin: NodeJS.ReadableStream
  archive: string | undefined
}): Session {
  const folder = given.archive ?? defaultArchiveFolder()
  return {
    voice: given.voice,
    signal: given.signal,
    stdin: given.stdin,
    folder,
    async withArchive(mode, run) {
      const archive = await open(folder, mode === 'write')
      try {
        await run(archive)
      } finally {
        await archive.close()
      }
    }
  }
}

const OPENING = new Set([
  'archive-missing',
  'archive-damaged',
  'archive-newer',
  'archive-locked',
  'read-only',
  'disk-full'
])

async function open(folder: string, create: boolean): Promise<Archive> {
  try {
    return await openArchive({ folder, create })
  } catch (error) {
    if (error instanceof ArchiveError && OPENING.has(error.code)) throw new CannotOpen(error)
    throw error
  }
}
