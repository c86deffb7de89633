/**
 * Builds the SQLite addon for runtimes older than its prebuilt binary (Node 20, Electron 25).
 *
 * The source is the one in node_modules/better-sqlite3, compiled by gcc with the definitions that the package
 * itself lists; no Python, make or network needed. -O1 without link-time optimisation halves the build and
 * measured as fast.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { explainDisk, Failure } from './failure.mjs'
import { root, runtimeDir, WORK_PREFIX } from './paths.mjs'
import { exitCode } from './run.mjs'
import { needsOwnSqliteAddon, sqliteAddon } from './runtime.mjs'

const source = join(root, 'node_modules/better-sqlite3')
const shim = join(root, 'scripts/registry-runtime/napi8-shim.h')
const keyFile = join(dirname(sqliteAddon), 'key')

const OPTIMISATION = ['-O1', '-fPIC', '-w', '-DNDEBUG']
const ADDON_DEFINES = ['NAPI_VERSION=8', 'NAPI_DISABLE_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS']

export function mustBuildSqliteAddon() {
  return needsOwnSqliteAddon() && !isCurrent()
}

function isCurrent() {
  return existsSync(sqliteAddon) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === buildKey()
}

/** Changes when the source, the way it is built or the machine does. */
function buildKey() {
  const hash = createHash('sha256')
  for (const file of [join(source, 'package.json'), shim, import.meta.filename]) hash.update(readFileSync(file))
  return hash.update(process.platform + process.arch).digest('hex')
}

export async function buildSqliteAddon(say) {
  if (process.platform === 'win32') {
    throw new Failure(`Node ${process.versions.node} is too old for SQLite on Windows: install Node 22.14 or newer.`)
  }
  say('building the SQLite addon for this Node (about 20 s, once) …')
  mkdirSync(dirname(sqliteAddon), { recursive: true })
  const work = mkdtempSync(join(runtimeDir, WORK_PREFIX))
  try {
    const built = await compile(work)
    renameSync(built, sqliteAddon)
    writeFileSync(keyFile, buildKey())
  } catch (error) {
    throw explainDisk(error)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function compile(work) {
  const library = join(work, 'sqlite3.o')
  const addon = join(work, 'addon.o')
  const target = join(work, 'better_sqlite3.node')
  await Promise.all([
    compiler('gcc', [...OPTIMISATION, '-std=c99', ...sqliteDefines(), '-c', sqliteFile('sqlite3.c'), '-o', library]),
    compiler('g++', [...OPTIMISATION, ...addonFlags(), '-c', join(source, 'src/better_sqlite3.cpp'), '-o', addon])
  ])
  await compiler('g++', [...linkFlags(), addon, library, '-o', target])
  return target
}

function sqliteFile(name) {
  return join(source, 'deps/sqlite3', name)
}

/** The package's own list of SQLite's options, which decide among others that full-text search is there. */
function sqliteDefines() {
  const list = readFileSync(join(source, 'deps/defines.gypi'), 'utf8')
  const defines = [...list.matchAll(/'((?:SQLITE|HAVE)_[A-Z0-9_]+(?:=[^']*)?)'/g)].map((match) => `-D${match[1]}`)
  if (!defines.includes('-DSQLITE_ENABLE_FTS5')) throw new Failure('better-sqlite3 lists its SQLite options elsewhere.')
  return defines
}

function addonFlags() {
  const includes = [sqliteFile('.'), join(root, 'node_modules/node-addon-api'), nodeApiHeaders()]
  return [
    ...['-std=c++20', '-fno-rtti', '-fno-exceptions', '-fvisibility=hidden', '-fvisibility-inlines-hidden'],
    ...ADDON_DEFINES.map((define) => `-D${define}`),
    ...['-DNODE_GYP_MODULE_NAME=better_sqlite3', '-DBUILDING_NODE_EXTENSION', '-include', shim],
    ...includes.map((dir) => `-I${dir}`)
  ]
}

function linkFlags() {
  if (process.platform === 'darwin') return ['-bundle', '-undefined', 'dynamic_lookup']
  return ['-shared', '-fPIC', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl']
}

/** Node's C headers come with Node itself, or as a package of their own. */
function nodeApiHeaders() {
  const folders = [
    join(root, 'node_modules/node-api-headers/include'),
    resolve(process.execPath, '../../include/node'),
    '/usr/include/node',
    '/usr/local/include/node'
  ]
  const found = folders.find((folder) => existsSync(join(folder, 'node_api.h')))
  if (found) return found
  throw new Failure(
    'The headers of Node (node_api.h) are not there: install Node 22.14 or newer, or Node with headers.'
  )
}

async function compiler(program, args) {
  let complaint = ''
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const code = await exitCode(child).catch(() => {
    throw new Failure(
      `There is no ${program} to build the SQLite addon: install a C++ compiler, or Node 22.14 or newer.`
    )
  })
  if (code !== 0) throw explainDisk(new Failure(`The SQLite addon could not be built:\n${complaint.slice(0, 3000)}`))
}
