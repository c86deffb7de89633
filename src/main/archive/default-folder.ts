import { homedir } from 'node:os'
import { join } from 'node:path'

/** The app's own folder for settings and its archive: where the system keeps programs' data. */
export function defaultUserData(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (env.CUTTINGS_USER_DATA) return env.CUTTINGS_USER_DATA
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Cuttings')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Cuttings')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Cuttings')
}

/** The archive that window and command line share unless told otherwise. */
export function defaultArchiveFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.CUTTINGS_ARCHIVE || join(defaultUserData(env), 'archive')
}
