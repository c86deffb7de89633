import type { Command } from 'commander'
import { extractFile, findPages } from '../../main/archive'
import { oneLine, printable } from '../columns'
import { extractAgain } from '../extract-again'
import type { Register } from '../register'
import type { Session } from '../session'
import { withStandardInput } from '../standard-input'
import { webAddress } from '../wording'

export const extractCommand: Register = (program, run) => {
  program
    .command('extract')
    .description('extracts articles from files; no archive is opened or made')
    .argument('[inputs...]', 'files, folders, or - for standard input; with --again: ids, none for all')
    .option('--url <url>', 'where the page came from', webAddress)
    .option('--again', 'extracts articles of the archive again, from what was kept of their pages')
    .option('--dry-run', 'with --again: shows what would change, and changes nothing')
    .action((inputs: string[], options: Options, command: Command) => {
      if (options.again) return run((session) => extractAgain(session, inputs, options.dryRun ?? false))
      if (inputs.length === 0 || options.dryRun)
        command.error(
          inputs.length === 0 ? "error: missing required argument 'inputs'" : 'error: --dry-run needs --again',
          {
            exitCode: 2
          }
        )
      return run((session) => extractAll(session, inputs, options.url ?? null))
    })
}

interface Options {
  url?: string
  again?: boolean
  dryRun?: boolean
}

async function extractAll(session: Session, inputs: string[], url: string | null): Promise<void> {
  for (const given of inputs) {
    session.signal.throwIfAborted()
    if (given === '-') await withStandardInput(session.stdin, (path) => extractOne(session, path, '-', url))
    else for await (const { input, path } of findPages([given])) await extractOne(session, path, input, url)
  }
}

async function extractOne({ voice, signal }: Session, path: string, file: string, url: string | null): Promise<void> {
  signal.throwIfAborted()
  try {
    const article = await extractFile(path, { url })
    voice.result(
      { ok: true, file, ...article },
      `${voice.bold(oneLine(article.title))}\n\n${printable(article.text)}\n`
    )
  } catch (error) {
    voice.failed({ file }, error)
  }
}
