import { extractFile, findPages } from '../../main/archive'
import { oneLine, printable } from '../columns'
import type { Register } from '../register'
import type { Session } from '../session'
import { withStandardInput } from '../standard-input'
import { webAddress } from '../wording'

export const extractCommand: Register = (program, run) => {
  program
    .command('extract')
    .description('extracts articles from files; no archive is opened or made')
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .option('--url <url>', 'where the page came from', webAddress)
    .action((inputs: string[], options: { url?: string }) =>
      run((session) => extractAll(session, inputs, options.url ?? null))
    )
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
