import { PassThrough, Readable } from 'node:stream'
import { runCli } from '../../src/cli/run'

export interface CommandLineRun {
  code: number
  /** What stdout said, an object a line. */
  lines: Record<string, unknown>[]
  stdout: string
  stderr: string
}

/** Runs one command line in this process: `run('list', '--json')`. */
export async function commandLine(args: string[], stdin = ''): Promise<CommandLineRun> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await runCli(args, { stdin: Readable.from(stdin === '' ? [] : [stdin]), stdout: out, stderr: err })
  const stdout = String(out.read() ?? '')
  const lines = args.includes('--json') ? jsonLines(stdout) : []
  return { code, lines, stdout, stderr: String(err.read() ?? '') }
}

function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
