#!/usr/bin/env node
/** The command line in a checkout: runs the built one in this very process, told where SQLite and Electron are. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { outDir, root } from './lib/paths.mjs'
import { needsOwnSqliteAddon, runtimeEnvironment } from './lib/runtime.mjs'

const commandLine = join(outDir, 'main/cli.js')
const environment = runtimeEnvironment()

function missingStep() {
  if (!existsSync(join(root, 'node_modules/better-sqlite3'))) return 'npm ci && npm run setup && npm run build'
  if (needsOwnSqliteAddon() && !environment.CUTTINGS_SQLITE_BINDING) return 'npm run setup && npm run build'
  return existsSync(commandLine) ? null : 'npm run build'
}

const step = missingStep()
if (step) {
  console.error(`cuttings: this checkout is not ready yet; run \`${step}\` in it first.`)
  process.exitCode = 2
} else {
  // What the caller set, for a test or another runtime, wins.
  Object.assign(process.env, { ...environment, ...process.env })
  await import(pathToFileURL(commandLine).href)
}
