import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { withLock } from './lock.mjs'
import { outDir, root } from './paths.mjs'
import { packageCommand, runNode } from './run.mjs'

const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
const OUTPUTS = ['main/index.js', 'main/cli.js', 'preload/index.js', 'renderer/index.html']
const stamp = join(outDir, '.built-from')

/** Builds main, command line, preload and renderer into out/, unless out/ already holds exactly these sources. */
export async function ensureBuilt({ force = false, say }) {
  const done = () => !force && isCurrent(fingerprint())
  if (done()) return say('up to date')
  await withLock(join(outDir, '.build.lock'), async () => {
    // Another run may have built while this one waited.
    if (!done()) await build(fingerprint(), say)
  })
}

/** The development server writes into out/ too: what is there afterwards is no longer the build that was stamped. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

export function missingOutput() {
  return OUTPUTS.find((output) => !existsSync(join(outDir, output)))
}

function isCurrent(sources) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources && !missingOutput()
}

async function build(sources, say) {
  const started = performance.now()
  forgetBuild()
  const code = await runNode(packageCommand('electron-vite'), ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Failure('The build failed: see above.')
  const missing = missingOutput()
  if (missing) throw new Failure(`The build made no out/${missing}.`)
  writeFileSync(stamp, sources)
  say(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Names and contents of everything the build reads; times would lie after a checkout or a copy. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const input of INPUTS) addToHash(hash, input)
  return hash.digest('hex')
}

function addToHash(hash, path) {
  const absolute = join(root, path)
  const stats = statSync(absolute, { throwIfNoEntry: false })
  if (!stats) return
  if (!stats.isDirectory()) {
    hash.update(`${path}\0${stats.size}\0`).update(readFileSync(absolute))
    return
  }
  for (const name of readdirSync(absolute).sort()) addToHash(hash, `${path}/${name}`)
}
