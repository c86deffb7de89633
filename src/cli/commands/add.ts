import type { SaveResult, SaveStatus } from '@shared/article'
import { ArchiveError } from '@shared/errors'
import { remarkOn } from '@shared/remark'
import type { SnapshotSummary } from '@shared/snapshot'
import { type Archive, findPages } from '../../main/archive'
import { type Capturer, captureAhead, createCapturer } from '../capture/capturer'
import { oneLine } from '../columns'
import type { Register } from '../register'
import type { Session } from '../session'
import { withStandardInput } from '../standard-input'
import { collectHosts, collection, collectTags, webAddress } from '../wording'

interface Options {
  url?: string
  tag: string[]
  collection?: string
  allowHost: string[]
}

interface Labels {
  url: string | null
  tags: string[]
  collection: string | null
}

/** Pages loaded while the one before them is being kept: as many as the hidden browser loads at once. */
const AHEAD = 1

export const addCommand: Register = (program, run) => {
  program
    .command('add')
    .description('saves pages: live addresses, saved HTML, MHTML, SingleFile, plain text; folders are walked')
    .argument('<inputs...>', 'files, folders, addresses, or - for standard input')
    .option('--url <url>', 'where the file came from', webAddress)
    .option('--tag <tag>', 'tag what is saved (may be given several times)', collectTags, [])
    .option('--collection <path>', 'put what is saved into a collection', collection)
    .option(
      '--allow-host <host>',
      'a host of your own network that may be captured, as host or host:port (may be given several times)',
      collectHosts,
      []
    )
    .action((inputs: string[], options: Options) =>
      run((session) => session.withArchive('write', (archive) => addAll(session, archive, inputs, options)))
    )
}

async function addAll(session: Session, archive: Archive, inputs: string[], options: Options): Promise<void> {
  const labels = { url: options.url ?? null, tags: options.tag, collection: options.collection ?? null }
  const capturer: Capturer = createCapturer(session.signal, options.allowHost)
  const nextPage = captureAhead(capturer, inputs.filter(isLive), AHEAD)
  try {
    for (const input of inputs) {
      session.signal.throwIfAborted()
      if (isLive(input)) {
        session.voice.note(`Capturing ${input} …`)
        await report(session, input, async () => archive.page.save({ page: await nextPage(), ...labels }))
      } else await addFiles(session, archive, labels, input)
    }
  } finally {
    await capturer.close()
  }
}

function isLive(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

async function addFiles(session: Session, archive: Archive, labels: Labels, given: string): Promise<void> {
  const save = (path: string, input: string) => report(session, input, () => archive.page.saveFile({ path, ...labels }))
  if (given === '-') return withStandardInput(session.stdin, (path) => save(path, '-'))
  let found = 0
  for await (const { input, path } of findPages([given])) {
    found++
    if (/\.(wacz|warc|warc\.gz)$/i.test(path)) await addWebArchive(session, archive, labels, path, input)
    else await save(path, input)
  }
  if (found === 0) session.voice.note(`${given}: there are no saved pages in this folder.`)
}

/** Every page of a web archive gives one line. */
async function addWebArchive(
  session: Session,
  archive: Archive,
  labels: Labels,
  path: string,
  input: string
): Promise<void> {
  const { voice, signal } = session
  try {
    const { ledger } = await archive.import.run({ path }, { signal })
    for (const { articleId, status, reason, url } of ledger) {
      if (!articleId || status === 'failed' || status === 'waiting') {
        voice.failed(
          { input: `${input} ${url ?? ''}`.trim() },
          new ArchiveError('unreadable', reason ?? 'It holds no page.')
        )
      } else await report(session, input, () => labelled(archive, labels, articleId, status))
    }
    if (ledger.length === 0)
      voice.failed({ input }, new ArchiveError('empty', 'There is no page in this web archive. Nothing was changed.'))
  } catch (error) {
    voice.failed({ input }, error)
  }
}

async function labelled(archive: Archive, labels: Labels, articleId: string, status: SaveStatus): Promise<SaveResult> {
  const ids = [articleId]
  for (const tag of labels.tags) await archive.tag.add({ tag, ids })
  if (labels.collection) await archive.collection.add({ path: labels.collection, ids })
  const { title, snapshots } = await archive.article.get({ id: articleId })
  return asSaved({ articleId, title, status }, snapshots[0])
}

function asSaved(
  saved: Pick<SaveResult, 'articleId' | 'title' | 'status'>,
  snapshot: SnapshotSummary | undefined
): SaveResult {
  const { verdict = null, verdictKind = null } = snapshot ?? {}
  const missing = snapshot?.missing.length ?? 0
  return { ...saved, snapshotId: snapshot?.id ?? '', verdict, verdictKind, missing, shown: true }
}

/** A line that says `ok` is a promise: it comes after the commit. */
async function report({ voice, signal }: Session, input: string, save: () => Promise<SaveResult>): Promise<void> {
  signal.throwIfAborted()
  try {
    const { articleId, title, status, ...rest } = await save()
    voice.result(
      { ok: true, input, articleId, title, status, ...rest },
      `${WORDS[status]}  ${voice.dim(articleId)}  ${oneLine(title)}`
    )
    const remark = remarkOn(rest)
    if (remark) voice.note(`             ${remark}`)
  } catch (error) {
    voice.failed({ input }, error)
  }
}

const WORDS = { new: 'saved      ', 'new-version': 'new version', unchanged: 'unchanged  ' }
