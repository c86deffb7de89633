import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from './failure.mjs'

const ABANDONED_MS = 30 * 60_000

/** Runs `work` while no other process holds that lock file. */
export async function withLock(lock, work) {
  await acquire(lock)
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

async function acquire(lock) {
  for (let waited = 0; !tryLock(lock); waited++) {
    if (waited === 5) console.error(`Waiting for another run to finish (if there is none, delete ${lock}) …`)
    if (isStale(lock)) rmSync(lock, { force: true })
    else await sleep(200)
  }
}

function tryLock(lock) {
  try {
    mkdirSync(dirname(lock), { recursive: true })
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    rmSync(lock, { force: true })
    throw new Failure(`Cannot write ${lock} (${error.code}); check the permissions and the free disk space.`)
  }
}

/** A holder that was killed leaves its lock behind; its number may by now belong to another program. */
function isStale(lock) {
  try {
    const age = Date.now() - statSync(lock).mtimeMs
    return age > ABANDONED_MS || !isRunning(Number(readFileSync(lock, 'utf8')))
  } catch {
    return false
  }
}

function isRunning(pid) {
  if (!pid) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}
