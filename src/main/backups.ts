import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupFile } from '@shared/contract'
import type { Settings } from '@shared/settings'
import type { ArchiveHost } from './worker/archive-host'
import type { CallOptions } from './worker/rpc'

const DAY_MS = 24 * 60 * 60 * 1_000
const ENDING = '.cuttings-backup.sqlite'

/** Where the backups of an archive are: a place of choice, else beside its database. */
export function backupFolder(settings: Settings, archiveFolder: string): string {
  return settings.backup.folder ?? join(archiveFolder, 'backups')
}

/** Newest first. A place of choice may hold backups of other archives, too: those are not listed. */
export async function listBackups(folder: string, archiveName: string): Promise<BackupFile[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.map((name) => describe(folder, name, archiveName)))
  return found.filter((file) => file !== null).sort((a, b) => b.createdAt.localeCompare(a.createdAt))
}

export async function makeBackup(
  host: ArchiveHost,
  folder: string,
  archiveName: string,
  options: CallOptions = {}
): Promise<string> {
  await mkdir(folder, { recursive: true })
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const file = join(folder, `${archiveName} ${stamp}Z${ENDING}`)
  return (await host.call('backup.create', { file }, options)).path
}

/** Removes the oldest ones of this archive. */
export async function keepNewest(folder: string, archiveName: string, keep: number): Promise<void> {
  const files = await listBackups(folder, archiveName)
  await Promise.all(files.slice(keep).map(({ path }) => rm(path, { force: true })))
}

export function isDue(newest: BackupFile | undefined, now: number): boolean {
  return !newest || now - Date.parse(newest.createdAt) >= DAY_MS
}

async function describe(folder: string, name: string, archiveName: string): Promise<BackupFile | null> {
  const stamp = stampOf(name, archiveName)
  const path = join(folder, name)
  const file = stamp === null ? null : await stat(path).catch(() => null)
  return file?.isFile() && stamp !== null ? { path, createdAt: stamp, bytes: file.size } : null
}

function stampOf(name: string, archiveName: string): string | null {
  if (!name.startsWith(`${archiveName} `) || !name.endsWith(ENDING)) return null
  const stamp = name.slice(archiveName.length + 1, -ENDING.length)
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/.exec(stamp)
  return parts ? `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z` : null
}
