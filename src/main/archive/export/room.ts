import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ArchiveError } from '@shared/errors'
import type { ExportFormat } from '@shared/export'
import type { ContentSizes } from '../store/content-sizes'

/** Kept free, so that the system and the archive can go on. */
const RESERVE = 32 * 1024 * 1024

/** About how many bytes an export will have: rather less than it takes, so that nothing is refused that has room. */
export function expectedBytes(format: ExportFormat, { text, pictures, snapshots }: ContentSizes): number {
  if (format === 'html') return text + pictures * 1.33
  if (['site', 'markdown', 'epub', 'docx', 'pdf'].includes(format)) return text + pictures
  return ['bundle', 'wacz', 'warc', 'mhtml', 'pdf-original'].includes(format) ? snapshots : text
}

/** Fails before anything is written where the disk has no room for it. A disk that does not tell is tried. */
export async function refuseWithoutRoom(to: string, needed: number, freeAt = freeBytes): Promise<void> {
  const free = await freeAt(to)
  if (free === null || free >= needed + RESERVE) return
  throw new ArchiveError(
    'disk-full',
    `This export needs about ${shown(needed)} beside ${shown(RESERVE)} that stay free, and only ${shown(free)} are free there. Nothing was written. Free some space, or choose another place.`
  )
}

/** On the disk where a path is or will be; null: not known. */
async function freeBytes(path: string): Promise<number | null> {
  const folder = resolve(path)
  const found = await statfs(folder).catch(() => null)
  if (found) return found.bavail * found.bsize
  return dirname(folder) === folder ? null : freeBytes(dirname(folder))
}

function shown(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : [bytes / 1e6, 'MB']
  return `${size >= 100 ? Math.round(size) : size.toFixed(1)} ${unit}`
}
