import type { AppHandlers } from '../ipc/handlers'
import type { AppParts } from './app-parts'
import { archiveHandlers } from './archive-handlers'
import { backupHandlers } from './backup-handlers'
import { exportHandlers } from './export-handlers'
import { importHandlers } from './import-handlers'
import { saveHandlers } from './save-handlers'
import { signInHandlers } from './sign-in-handlers'
import { systemHandlers } from './system-handlers'
import { taskHandlers } from './task-handlers'

export function appHandlers(parts: AppParts): AppHandlers {
  return {
    ...archiveHandlers(parts),
    ...backupHandlers(parts),
    ...exportHandlers(parts),
    ...importHandlers(parts),
    ...saveHandlers(parts),
    ...signInHandlers(parts),
    ...systemHandlers(parts),
    ...taskHandlers(parts)
  }
}
