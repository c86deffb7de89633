import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ownCopy } from '../own-copy'
import { placeFile, placeFolder } from './placing'

/** A place beside the target where an export is written until it is whole. */
export interface Staging {
  /** Relative to the export's folder; ignored by an export that is one file. */
  write(path: string, content: string | Uint8Array): void
  /** Goes on with a file that was written. */
  append(path: string, content: string): void
  has(path: string): boolean
  commit(overwrite: boolean): void
  discard(): void
}

export function stageFolder(to: string): Staging {
  const target = resolve(to)
  const parents = makeParents(target)
  const temporary = besides(target)
  mkdirSync(temporary)
  const written = new Set<string>()
  return {
    write(path, content) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true })
      writeFileSync(join(temporary, path), content)
      if (!written.has(path)) written.add(ownCopy(path))
    },
    append: (path, content) => appendFileSync(join(temporary, path), content),
    has: (path) => written.has(path),
    commit(overwrite) {
      placeFolder({ temporary, target, written: [...written], overwrite })
    },
    discard() {
      rmSync(temporary, { recursive: true, force: true })
      parents.remove()
    }
  }
}

export function stageFile(to: string): Staging {
  const target = resolve(to)
  const parents = makeParents(target)
  const temporary = besides(target)
  const handle = openSync(temporary, 'wx')
  let open = true
  const close = (): void => {
    if (open) closeSync(handle)
    open = false
  }
  const write = (content: string | Uint8Array): void =>
    writeWhole(handle, typeof content === 'string' ? Buffer.from(content) : content)
  return {
    write: (_, content) => write(content),
    append: (_, content) => write(content),
    has: () => false,
    commit(overwrite) {
      fsyncSync(handle)
      close()
      placeFile({ temporary, target, overwrite })
    },
    discard() {
      close()
      rmSync(temporary, { force: true })
      parents.remove()
    }
  }
}

/** A nearly full disk takes a part and says so only by the number it returns. */
function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done)
}

/** Makes the folders above a target; `remove` takes those back that were made and are still empty. */
function makeParents(target: string): { remove(): void } {
  const first = mkdirSync(dirname(target), { recursive: true })
  return {
    remove() {
      if (first === undefined) return
      for (let folder = dirname(target); ; folder = dirname(folder)) {
        if (!removeEmpty(folder) || folder === resolve(first)) return
      }
    }
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}

function besides(target: string): string {
  return join(dirname(target), `.cuttings-${process.pid}-${randomBytes(6).toString('hex')}.partial`)
}

/** Also a link that leads nowhere is something. */
export function isThere(path: string): boolean {
  return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
