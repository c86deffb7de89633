import { join } from 'node:path'
import { ArchiveError } from '@shared/errors'
import { type ExportFormat, type ExportRequest, FILE_ENDINGS } from '@shared/export'
import { isThere, type Staging, stageFile, stageFolder } from './staging'

/** Where an export goes, refused early where something is in the way. */
export function openTarget(request: ExportRequest): Staging {
  try {
    refuseEarly(request)
    return isFolder(request.format) ? stageFolder(request.to) : stageFile(request.to)
  } catch (error) {
    throw explain(error)
  }
}

function isFolder(format: ExportFormat): boolean {
  return !(format in FILE_ENDINGS)
}

/** Before anything is written; files in a folder whose names are not known yet are checked before they are placed. */
function refuseEarly({ format, to, overwrite }: ExportRequest): void {
  if (overwrite) return
  if ((format === 'html' || format === 'site') && isThere(join(to, 'index.html'))) throw exists(join(to, 'index.html'))
  if (!isFolder(format) && isThere(to)) throw exists(to)
}

function exists(path: string): ArchiveError {
  return new ArchiveError(
    'exists',
    `There is something at ${path} already. It was left as it is. Choose another place, or allow it to be replaced.`
  )
}

/** What the disk says, as a sentence. */
export function explain(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT') {
    return new ArchiveError(
      'disk-full',
      'The disk is full. The archive is safe and nothing half-written was left. Free some space or choose another place.'
    )
  }
  if (
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP', 'EBUSY'].includes(
      code
    )
  ) {
    return new ArchiveError(
      'read-only',
      'It could not be written there. The archive is safe and nothing half-written was left. Choose a place where you may write.'
    )
  }
  return error
}
