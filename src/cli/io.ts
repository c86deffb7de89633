import type { Readable, Writable } from 'node:stream'
import { type Failure, toFailure } from '@shared/errors'
import { printable } from './columns'

/** Where a run of the command line reads and writes. */
export interface Io {
  stdin: Readable
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable
}

/** How a command speaks: results on stdout, all else on stderr, and whether anything failed. */
export interface Voice {
  json: boolean
  /** Columns of the terminal; null where the output goes elsewhere. */
  columns: number | null
  bold(text: string): string
  dim(text: string): string
  /** One result: an object a line with --json, else the text. */
  result(value: object, text: string): void
  /** Text that is the result itself (an article as Markdown). */
  raw(text: string): void
  note(text: string): void
  /** A result that is a failure: the exit code becomes 1, the rest is still done. */
  failed(about: object, error: unknown): void
  /** The exit code becomes 1 without a further line. */
  fail(): void
  exitCode(): number
}

export function createVoice({ stdout, stderr }: Io, options: { json: boolean; quiet: boolean }): Voice {
  let code = 0
  const terminal = stdout.isTTY === true
  const colors = terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  const styled = (sgr: string) => (text: string) => (colors && text !== '' ? `\u001b[${sgr}m${text}\u001b[0m` : text)
  return {
    json: options.json,
    columns: terminal ? (stdout.columns ?? 80) : null,
    bold: styled('1'),
    dim: styled('2'),
    result(value, text) {
      if (options.json) stdout.write(`${JSON.stringify(value)}\n`)
      else if (text !== '') stdout.write(`${text}\n`)
    },
    raw(text) {
      const shown = terminal ? printable(text) : text
      stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`)
    },
    note(text) {
      if (!options.quiet) stderr.write(`${printable(text)}\n`)
    },
    failed(about, error) {
      code = 1
      const failure = told(error, stderr)
      if (options.json) stdout.write(`${JSON.stringify({ ok: false, ...about, ...failure })}\n`)
      else stderr.write(`${printable(Object.values(about).join(' ').replace(/\n/g, ' '))}: ${failure.message}\n`)
    },
    fail() {
      code = 1
    },
    exitCode: () => code
  }
}

/** What is not our own failure is a defect: its stack goes to stderr, its sentence to the result. */
function told(error: unknown, stderr: Writable): Failure {
  const failure = toFailure(error)
  if (failure.code === 'internal' && error instanceof Error) stderr.write(`${error.stack ?? error.message}\n`)
  return failure
}
