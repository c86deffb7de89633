import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { root } from './paths.mjs'

/** Whether a program of that name is on the PATH. */
export function isInstalled(program) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => folder !== '' && existsSync(join(folder, program)))
}

/** The folder of an installed package. */
export function packageFolder(name) {
  const dir = join(root, 'node_modules', name)
  if (!existsSync(dir)) throw new Failure('The packages are not installed: run `npm ci` first.')
  return dir
}

/** The JavaScript file behind a command of an installed package, to be run by this very Node. */
export function packageCommand(name, command = name.split('/').at(-1)) {
  const dir = packageFolder(name)
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
  return join(dir, typeof bin === 'string' ? bin : bin[command])
}

/** Runs a JavaScript file with this Node, output passed through. Resolves to its exit code. */
export function runNode(file, args = [], environment = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment }
  })
  return exitCode(child)
}

/** Resolves when the child ends; a signal counts as failure. */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Runs a program and keeps what it says for the one who asks. */
export function capture(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options })
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`
  return { ok: result.status === 0, output: result.error ? `${output}${result.error.message}` : output }
}
