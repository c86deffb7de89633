import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const NAME = /^segment-(\d+)-[\w-]+(?:\.tmp)?$/
/** Another process may be about to list a file of its own that is not older … */
const ABANDONED_MS = 10 * 60_000
/** … unless no such process runs on this machine; where the folder is another machine's, it may still be moving it. */
const ORPHANED_MS = 60_000

/** Whether a process with that number runs here. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** The files of segments, beside the manifest. */
export class SegmentFiles {
  private readonly folder: string

  constructor(manifestFile: string) {
    this.folder = dirname(manifestFile)
  }

  newName(): string {
    return join(this.folder, `segment-${process.pid}-${randomBytes(6).toString('hex')}`)
  }

  exist(files: readonly string[]): boolean {
    return files.every((file) => existsSync(file))
  }

  remove(file: string): void {
    try {
      rmSync(file, { force: true })
    } catch {
      // Where it is in use or the folder is read-only, it stays until the next time.
    }
  }

  /** Removes what no manifest lists: left behind by a process that was killed. `at once`: however young. */
  removeOthers(listed: readonly string[], atOnce = false): void {
    const kept = new Set(listed.map((file) => basename(file)))
    for (const name of this.names()) {
      if (!kept.has(name) && (atOnce || this.isAbandoned(name))) this.remove(join(this.folder, name))
    }
  }

  /** Removes files whose place others have taken, however young, unless another process that runs may have them open. */
  removeReplaced(replaced: readonly string[], listed: readonly string[]): void {
    const kept = new Set(listed.map((file) => basename(file)))
    for (const name of replaced) {
      const owner = Number(NAME.exec(name)?.[1])
      if (!kept.has(name) && (owner === process.pid || !isRunning(owner))) this.remove(join(this.folder, name))
    }
  }

  private names(): string[] {
    try {
      return readdirSync(this.folder).filter((name) => NAME.test(name))
    } catch {
      return []
    }
  }

  private isAbandoned(name: string): boolean {
    try {
      const age = Date.now() - statSync(join(this.folder, name)).mtimeMs
      return age > ABANDONED_MS || (age > ORPHANED_MS && !isRunning(Number(NAME.exec(name)?.[1])))
    } catch {
      return false
    }
  }
}
