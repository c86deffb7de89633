import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ArchiveError } from '@shared/errors'

/** A place beside the target where an export is written until it is whole. */
export interface Staging {
  /** Relative to the export's folder; ignored by an export that is one file. */
  write(path: string, content: string | Uint8Array): void
  has(path: string): boolean
  commit(overwrite: boolean): void
  discard(): void
}

export function stageFolder(to: string): Staging {
  const target = resolve(to)
  const temporary = besides(target)
  mkdirSync(temporary, { recursive: true })
  const written = new Set<string>()
  return {
    write(path, content) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true })
      writeFileSync(join(temporary, path), content)
      written.add(path)
    },
    has: (path) => written.has(path),
    commit(overwrite) {
      if (!existsSync(target)) {
        renameSync(temporary, target)
        return
      }
      refuseReplacing(target, written, overwrite)
      for (const path of written) {
        mkdirSync(dirname(join(target, path)), { recursive: true })
        renameSync(join(temporary, path), join(target, path))
      }
      rmSync(temporary, { recursive: true, force: true })
    },
    discard: () => rmSync(temporary, { recursive: true, force: true })
  }
}

function refuseReplacing(target: string, written: Set<string>, overwrite: boolean): void {
  if (!statSync(target).isDirectory()) {
    throw new ArchiveError(
      'exists',
      'There is a file where the export’s folder should be. It was left as it is. Choose another place.'
    )
  }
  if (overwrite || readdirSync(target).length === 0) return
  const taken = [...written].filter((path) => existsSync(join(target, path)))
  if (taken.length === 0) return
  throw new ArchiveError(
    'exists',
    `${taken.length} of the files exist in this folder already. They were left as they are. Choose another folder, or allow them to be replaced.`
  )
}

export function stageFile(to: string): Staging {
  const target = resolve(to)
  const temporary = besides(target)
  mkdirSync(dirname(target), { recursive: true })
  const handle = openSync(temporary, 'w')
  let open = true
  const close = (): void => {
    if (open) closeSync(handle)
    open = false
  }
  return {
    write: (_, content) => void writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content),
    has: () => false,
    commit(overwrite) {
      close()
      if (existsSync(target) && (!overwrite || statSync(target).isDirectory())) {
        throw new ArchiveError(
          'exists',
          'There is something of that name already. It was left as it is. Choose another name.'
        )
      }
      renameSync(temporary, target)
    },
    discard() {
      close()
      rmSync(temporary, { force: true })
    }
  }
}

function besides(target: string): string {
  mkdirSync(dirname(target), { recursive: true })
  return join(dirname(target), `.${basename(target)}.${process.pid}-${Date.now().toString(36)}.partial`)
}
