import type { SaveResult } from '@shared/article'
import { type Archive, findPages } from '../../main/archive'
import { type Capturer, createCapturer } from '../capturer'
import type { Register } from '../run'
import type { Session } from '../session'
import { withStandardInput } from '../standard-input'
import { collect } from '../wording'

interface Options {
  url?: string
  tag: string[]
  collection?: string
}

interface Labels {
  url: string | null
  tags: string[]
  collection: string | null
}

export const addCommand: Register = (program, run) => {
  program
    .command('add')
    .description('saves pages: live addresses, saved HTML, MHTML, SingleFile, plain text; folders are walked')
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option('--url <url>', 'where the file came from')
    .option('--tag <tag>', 'tag what is saved (may be given several times)', collect, [])
    .option('--collection <path>', 'put what is saved into a collection')
    .action((inputs: string[], options: Options) =>
      run((session) => session.withArchive('write', (archive) => addAll(session, archive, inputs, options)))
    )
}

async function addAll(session: Session, archive: Archive, inputs: string[], options: Options): Promise<void> {
  const labels = { url: options.url ?? null, tags: options.tag, collection: options.collection ?? null }
  const capturer = createCapturer()
  try {
    for (const input of inputs) await addInput({ session, archive, labels, capturer }, input)
  } finally {
    await capturer.close()
  }
}

interface Adding {
  session: Session
  archive: Archive
  labels: Labels
  capturer: Capturer
}

async function addInput(adding: Adding, given: string): Promise<void> {
  const { session, archive, labels } = adding
  if (/^https?:\/\//i.test(given)) return report(session, given, () => addLive(adding, given))
  if (given === '-') {
    return withStandardInput(session.stdin, (path) =>
      report(session, '-', () => archive.page.saveFile({ path, ...labels }))
    )
  }
  for await (const { input, path } of findPages([given])) {
    await report(session, input, () => archive.page.saveFile({ path, ...labels }))
  }
}

async function addLive({ archive, labels, capturer, session }: Adding, url: string): Promise<SaveResult> {
  session.voice.note(`Capturing ${url} …`)
  const page = await capturer.capture(url)
  return archive.page.save({ page, tags: labels.tags, collection: labels.collection })
}

/** A line that says `ok` is a promise: it comes after the commit. */
async function report({ voice, signal }: Session, input: string, save: () => Promise<SaveResult>): Promise<void> {
  signal.throwIfAborted()
  try {
    const { articleId, snapshotId, title, status } = await save()
    voice.result({ ok: true, input, articleId, snapshotId, title, status }, `${WORDS[status]}  ${articleId}  ${title}`)
  } catch (error) {
    voice.failed({ input }, error)
  }
}

const WORDS = { new: 'saved      ', 'new-version': 'new version', unchanged: 'unchanged  ' }
