import { join } from 'node:path'
import { app } from 'electron'

/** Built files, seen from the app's folder: the built main process may be cut into several chunks. */
export function rendererFolder(): string {
  return join(app.getAppPath(), 'out', 'renderer')
}

export function preloadFile(): string {
  return join(app.getAppPath(), 'out', 'preload', 'index.js')
}

/** The SQLite addon of a packaged app; a checkout finds its own. */
export function packagedBinding(): string | undefined {
  return app.isPackaged ? join(process.resourcesPath, 'better_sqlite3.node') : undefined
}
