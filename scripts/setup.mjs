#!/usr/bin/env node
/**
 * Makes this checkout runnable: an Electron, the system libraries it needs, and a SQLite addon that fits.
 * Safe to repeat; a second run only looks. CUTTINGS_RUNTIME=official or =registry insists on one Electron,
 * CUTTINGS_RUNTIME_CACHE moves .runtime elsewhere.
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, runScript } from './lib/failure.mjs'
import { withLock } from './lib/lock.mjs'
import { installOfficialElectron } from './lib/official-electron.mjs'
import { runtimeDir, WORK_PREFIX } from './lib/paths.mjs'
import { installRegistryElectron } from './lib/registry-electron.mjs'
import { packageFolder } from './lib/run.mjs'
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
  const unmet = process.platform === 'linux' ? ensureSystemPackages(electron) : null
  // The command line works without Electron's libraries, so the addon is built even where those are missing.
  if (mustBuildSqliteAddon() && !unmet?.includes('g++')) await buildSqliteAddon(say)
  if (unmet) throw new Failure(`System packages are missing. Run this, then set-up again:\n  ${installCommand(unmet)}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(`ready in ${seconds} s: Electron ${electron.version} (${electron.kind})`)
}

/** Removes what a killed run left half done. */
function sweep() {
  const leftovers = readdirSync(runtimeDir).filter((name) => name.startsWith(WORK_PREFIX))
  for (const name of leftovers) rmSync(join(runtimeDir, name), { recursive: true, force: true })
}

async function ensureElectron() {
  if (!findElectron() && wantedRuntime !== 'registry') await installOfficialElectron(say)
  if (!findElectron() && wantedRuntime !== 'official') await installRegistryElectron(say)
  const electron = findElectron()
  if (!electron) throw new Failure('The official Electron is not there; check the network or ELECTRON_MIRROR.')
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

/**
 * Libraries and compiler: nothing starts without them. Display and fonts: for windows and tests without a screen.
 * Installs them, or returns those that an administrator has to install first.
 */
function ensureSystemPackages(electron) {
  const compiler = mustBuildSqliteAddon() ? packagesForCompiler() : []
  const required = [...packagesForLibraries(missingLibraries(electron.executable)), ...compiler]
  const all = [...required, ...packagesForDisplay()]
  if (all.length > 0 && canInstall()) {
    installPackages(all, say)
    checkLibraries(electron)
    return null
  }
  if (required.length > 0) return all
  if (all.length > 0) say(`for windows and tests without a screen, run:\n  ${installCommand(all)}`)
  return null
}

function checkLibraries(electron) {
  const missing = missingLibraries(electron.executable).join(', ')
  if (missing) throw new Failure(`Electron still misses libraries: ${missing}. Install them first.`)
}

function checkCheckout() {
  packageFolder('electron')
  if (!['', 'official', 'registry'].includes(wantedRuntime)) {
    throw new Failure(`CUTTINGS_RUNTIME is "${wantedRuntime}"; it can be official or registry.`)
  }
}

await runScript('setup', () => {
  checkCheckout()
  return withLock(join(runtimeDir, 'setup.lock'), setup)
})
