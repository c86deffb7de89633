import type { AppStateStore } from '../app-state'
import type { AutomaticBackup } from '../automatic-backup'
import type { CurrentArchive } from '../current-archive'
import type { DialogWords } from '../dialog-words'
import type { SettingsStore } from '../settings-store'
import type { SignIns } from '../sign-in'
import type { SaveBatches } from '../tasks/save-batches'
import type { TaskBoard } from '../tasks/task-board'

/** What the app is made of, for those who answer the windows' calls. */
export interface AppParts {
  archive: CurrentArchive
  settings: SettingsStore
  state: AppStateStore
  board: TaskBoard
  batches: SaveBatches
  backup: AutomaticBackup
  signIns: SignIns
  openWindow(): void
  /** Of the system's dialogs, in the language that the window has now. */
  words(): DialogWords
  log(what: string, error: unknown): void
}
