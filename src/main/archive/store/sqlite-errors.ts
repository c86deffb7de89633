import { ArchiveError } from '@shared/errors'

/** What the database complains about, as a sentence for the user. Anything else passes as it is. */
export function fromSqlite(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ArchiveError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = sentences.find(([prefix]) => code.startsWith(prefix))
  return known ? new ArchiveError(known[1], known[2], { cause: error }) : error
}

const sentences: [string, ConstructorParameters<typeof ArchiveError>[0], string][] = [
  [
    'SQLITE_FULL',
    'disk-full',
    'The disk is full. Nothing was half-saved and everything saved before is safe. Free some space and try again.'
  ],
  [
    'SQLITE_IOERR',
    'disk-full',
    'The archive could not be written: the disk is full, has a size limit, or was removed. Nothing was half-saved and everything saved before is safe. Free some space or reconnect the disk and try again.'
  ],
  [
    'SQLITE_BUSY',
    'archive-locked',
    'Another program is using the archive and does not let go. Nothing was changed. Close the other program and try again.'
  ],
  [
    'SQLITE_LOCKED',
    'archive-locked',
    'Another part of Cuttings is using the archive. Nothing was changed. Try again in a moment.'
  ],
  [
    'SQLITE_CORRUPT',
    'archive-damaged',
    'The archive’s file is damaged. Nothing was changed by this attempt. Restore a backup, or copy the folder away and ask for help before you go on.'
  ],
  [
    'SQLITE_NOTADB',
    'archive-damaged',
    'The file in this folder is not a Cuttings archive, or it is damaged. It was left as it is. Restore a backup or choose another folder.'
  ],
  [
    'SQLITE_READONLY',
    'read-only',
    'The archive can be read but not changed: the folder or the disk is write-protected. Nothing was changed. Copy the archive to a place where you may write.'
  ],
  [
    'SQLITE_CANTOPEN',
    'read-only',
    'The archive’s file could not be opened. Nothing was changed. Check that the folder exists and that you may read and write it.'
  ],
  [
    'SQLITE_PERM',
    'read-only',
    'The system does not allow access to the archive’s file. Nothing was changed. Check the folder’s permissions.'
  ],
  [
    'SQLITE_TOOBIG',
    'too-large',
    'This is larger than the archive can keep in one piece. Nothing was half-saved and everything saved before is safe.'
  ]
]
