import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ArchiveError } from '@shared/errors'

interface FolderToPlace {
  temporary: string
  target: string
  /** Relative paths of all files. */
  written: string[]
  overwrite: boolean
}

/** Puts a written folder in place. Into one that exists, file by file: all of them, or it is as it was. */
export function placeFolder({ temporary, target, written, overwrite }: FolderToPlace): void {
  if (!existsSync(target)) {
    renameSync(temporary, target)
    return
  }
  const wanted = written.filter((path) => !isSameImage(join(temporary, path), join(target, path), path))
  refuse(target, wanted, overwrite)
  moveAll(wanted, temporary, target)
  rmSync(temporary, { recursive: true, force: true })
}

/** Images are named by their hash: one that an earlier export left there is the same. */
function isSameImage(from: string, to: string, path: string): boolean {
  if (!path.startsWith('images/') || !statSync(to, { throwIfNoEntry: false })?.isFile()) return false
  return readFileSync(from).equals(readFileSync(to))
}

function refuse(target: string, wanted: string[], overwrite: boolean): void {
  if (!statSync(target).isDirectory()) {
    throw new ArchiveError(
      'exists',
      'There is a file where the export’s folder should be. It was left as it is. Choose another place.'
    )
  }
  const taken = wanted.filter((path) => lstatSync(join(target, path), { throwIfNoEntry: false }))
  if (taken.some((path) => statSync(join(target, path), { throwIfNoEntry: false })?.isDirectory())) {
    throw new ArchiveError(
      'exists',
      'There is a folder where a file of the export should be. It was left as it is. Choose another folder.'
    )
  }
  if (overwrite || taken.length === 0) return
  const [files, were] = taken.length === 1 ? ['A file', 'It was'] : [`${taken.length} files`, 'They were']
  throw new ArchiveError(
    'exists',
    `${files} of this export would replace what is in the folder already. ${were} left alone. Choose another folder, or allow replacing.`
  )
}

/** Each move is noted with its way back. */
function moveAll(paths: string[], from: string, to: string): void {
  const back: (() => void)[] = []
  const move = (source: string, destination: string): void => {
    renameSync(source, destination)
    back.push(() => renameSync(destination, source))
  }
  const aside = join(from, '.replaced')
  mkdirSync(aside)
  try {
    paths.forEach((path, n) => {
      const destination = join(to, path)
      mkdirSync(dirname(destination), { recursive: true })
      if (lstatSync(destination, { throwIfNoEntry: false })) move(destination, join(aside, String(n)))
      move(join(from, path), destination)
    })
  } catch (error) {
    for (const undo of back.reverse()) undo()
    throw error
  }
}

export function placeFile({
  temporary,
  target,
  overwrite
}: {
  temporary: string
  target: string
  overwrite: boolean
}): void {
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (there && (!overwrite || there.isDirectory())) {
    throw new ArchiveError(
      'exists',
      'There is something of that name already. It was left as it is. Choose another name.'
    )
  }
  renameSync(temporary, target)
}
