import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const JAR = '/usr/share/java/epubcheck.jar'

/** Where the gate runs, the book readers’ own checker must be there; elsewhere it is used if it is. */
export const mustCheckEpub = process.env.CUTTINGS_NEEDS_EPUBCHECK === '1'

/** What Debian’s `epubcheck` says against a book, a message a line; null where it is not installed. */
export function epubCheck(file: string): string[] | null {
  const hasJar = existsSync(JAR)
  const [command, args] = hasJar ? ['java', ['-jar', JAR, file]] : ['epubcheck', [file]]
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error && 'code' in error && error.code === 'ENOENT') return null
  const said = `${stdout}\n${stderr}`
  if (!/EPUBCheck completed/i.test(said)) throw new Error(`epubcheck did not run: ${said.slice(0, 2_000)}`)
  return said.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))
}
