import type { ArchiveState } from '@shared/contract'
import type { Settings } from '@shared/settings'
import { backupFolder, isDue, keepNewest, listBackups, makeBackup } from './backups'
import type { CurrentArchive } from './current-archive'
import { nameForFiles } from './named-archive'
import type { TaskBoard } from './tasks/task-board'
import type { CallOptions } from './worker/rpc'

const LOOK_EVERY_MS = 60 * 60 * 1_000

export interface AutomaticBackup {
  /** Makes one now. Resolves to its path. */
  make(options?: CallOptions): Promise<string>
  /** Makes one if the newest is older than a day. Never throws: a failure is shown as a failed task. */
  makeIfDue(): Promise<void>
  stop(): void
}

export interface BackupParts {
  archive: Pick<CurrentArchive, 'state' | 'host'>
  settings(): Settings
  board: TaskBoard
}

export function automaticBackup({ archive, settings, board }: BackupParts): AutomaticBackup {
  async function make(options: CallOptions = {}): Promise<string> {
    const host = await archive.host()
    const { folder, name } = where(archive.state(), settings())
    const path = await makeBackup(host, folder, name, options)
    await keepNewest(folder, name, settings().backup.keep)
    return path
  }

  async function makeIfDue(): Promise<void> {
    try {
      if (await isWanted()) await make()
    } catch (error) {
      // Closing or switching in between is no failure of the backup.
      if (archive.state().state === 'open') board.start('backup', () => Promise.reject(error))
    }
  }

  async function isWanted(): Promise<boolean> {
    if (!settings().backup.enabled || archive.state().state !== 'open') return false
    const { folder, name } = where(archive.state(), settings())
    const [newest] = await listBackups(folder, name)
    return isDue(newest, Date.now()) && !(await isEmpty(archive))
  }

  const timer = setInterval(() => void makeIfDue(), LOOK_EVERY_MS)
  return { make, makeIfDue, stop: () => clearInterval(timer) }
}

function where(state: ArchiveState, settings: Settings): { folder: string; name: string } {
  return { folder: backupFolder(settings, state.folder), name: nameForFiles(state) }
}

async function isEmpty(archive: BackupParts['archive']): Promise<boolean> {
  const host = await archive.host()
  const { articles, trash } = await host.call('library.counts', {})
  return articles + trash === 0
}
