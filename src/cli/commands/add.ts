import type { SaveResult, SaveStatus } from '@shared/article'
import { ArchiveError } from '@shared/errors'
import type { LinkLabels } from '@shared/queue'
import { asSaved } from '@shared/saved-snapshot'
import { isWebArchive } from '@shared/web-archive-name'
import type { Command } from 'commander'
import { type Archive, findPages } from '../../main/archive'
import { type Capturer, createCapturer } from '../capture/capturer'
import { newRunner, runList } from '../capture/link-list'
import type { Register } from '../register'
import { reportSaved } from '../report-saved'
import type { Session } from '../session'
import { withStandardInput } from '../standard-input'
import { collect, collectHosts, collection, collectTags, signedInSite, webAddress } from '../wording'

interface Options {
  url?: string
  tag: string[]
  collection?: string
  allowHost: string[]
  from: string[]
  acceptCertificate: boolean
  profile?: string
}

interface Labels {
  url: string | null
  tags: string[]
  collection: string | null
}

export const addCommand: Register = (program, run) => {
  program
    .command('add')
    .description(
      'saves pages: live addresses, saved HTML, MHTML, SingleFile, plain text, WARC, WACZ; folders are walked'
    )
    .argument('[inputs...]', 'files, folders, addresses, or - for standard input')
    .option(
      '--from <file>',
      'saves the links in a file: a list, a table, bookmarks (may be given several times)',
      collect,
      []
    )
    .option('--url <url>', 'where the file came from', webAddress)
    .option('--tag <tag>', 'tag what is saved (may be given several times)', collectTags, [])
    .option('--collection <path>', 'put what is saved into a collection', collection)
    .option(
      '--allow-host <host>',
      'a host of your own network that may be captured, as host or host:port (may be given several times)',
      collectHosts,
      []
    )
    .option('--accept-certificate', 'save pages also where the site’s certificate is not valid', false)
    .option(
      '--profile <site>',
      'captures pages of this site as you are signed in to it, or none: as a stranger sees them (otherwise as the settings say)',
      signedInSite
    )
    .action((inputs: string[], options: Options, command: Command) => {
      if (inputs.length + options.from.length === 0)
        command.error('error: give files, folders or addresses, or a list with --from')
      return run((session) => session.withArchive('write', (archive) => addAll(session, archive, inputs, options)))
    })
}

async function addAll(session: Session, archive: Archive, given: string[], options: Options): Promise<void> {
  const labels = { url: options.url ?? null, tags: options.tag, collection: options.collection ?? null }
  const capturer: Capturer = createCapturer(session.signal, {
    allowedHosts: options.allowHost,
    acceptCertificate: options.acceptCertificate,
    profile: options.profile ?? null
  })
  const entries: Entry[] = [
    ...given.map((input) => ({ input })),
    ...(await entriesOfLists(session, archive, options.from))
  ]
  const links = entries.filter(({ input }) => isLive(input))
  const list =
    links.length > 1 ? await begin(session, archive, capturer, links, labels, options.acceptCertificate) : null
  let place = 0
  try {
    for (const { input, labels: own } of entries) {
      session.signal.throwIfAborted()
      if (!isLive(input)) await addFiles(session, archive, labels, input)
      else if (list) await list.report(place++)
      else await addOne(session, archive, capturer, input, joined(labels, own))
    }
  } finally {
    await list?.close()
    await capturer.close()
  }
}

interface Entry {
  input: string
  labels?: LinkLabels | undefined
}

function joined({ tags, collection, ...rest }: Labels, own: LinkLabels | undefined) {
  if (!own) return { ...rest, tags, collection }
  return { ...rest, ...own, tags: [...tags, ...own.tags], collection: own.collection ?? collection }
}

/** One page alone: nothing is written down before it is there. */
function addOne(
  session: Session,
  archive: Archive,
  capturer: Capturer,
  input: string,
  labels: ReturnType<typeof joined>
): Promise<void> {
  session.voice.note(`Capturing ${input} …`)
  return reportSaved(session, input, async () => archive.page.save({ page: await capturer.capture(input), ...labels }))
}

async function entriesOfLists({ voice }: Session, archive: Archive, files: string[]): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const path of files) {
    try {
      const links = await archive.queue.readLinks({ path })
      entries.push(...links.map(({ url, labels }) => ({ input: url, labels })))
    } catch (error) {
      voice.failed({ input: path }, error)
    }
  }
  return entries
}

/** Writes the links down, each page once, and begins with them; what became of each is told in the order given. */
async function begin(
  session: Session,
  archive: Archive,
  capturer: Capturer,
  given: Entry[],
  labels: Labels,
  acceptCertificate: boolean
) {
  const runner = newRunner()
  const { tags, collection } = labels
  const links = given.map(({ input, labels: own }) => ({
    url: input,
    acceptCertificate,
    ...(own ? { labels: own } : {})
  }))
  const added = await archive.queue.add({ links, typed: true, runner, tags, collection })
  const jobs = added.links.map((link, position) => ({ ...link, position, attempts: 0 }))
  const running = runList(session, archive, capturer, { batchId: added.batchId, runner, tags, collection, jobs })
  const told = new Set<number>()
  return {
    report(place: number): Promise<void> {
      const position = added.twins[place] ?? 0
      const isTwin = told.has(position)
      told.add(position)
      return reportSaved(session, given[place]?.input ?? '', async () => {
        const result = await running.outcome(position)
        return isTwin ? { ...result, status: 'unchanged' } : result
      })
    },
    close: () => running.close()
  }
}

function isLive(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

async function addFiles(session: Session, archive: Archive, labels: Labels, given: string): Promise<void> {
  const save = (path: string, input: string) =>
    reportSaved(session, input, () => archive.page.saveFile({ path, ...labels }))
  if (given === '-') return withStandardInput(session.stdin, (path) => save(path, '-'))
  let found = 0
  for await (const { input, path } of findPages([given], { others: isWebArchive })) {
    found++
    if (isWebArchive(path)) await addWebArchive(session, archive, labels, path, input)
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
      } else await reportSaved(session, input, () => labelled(archive, labels, articleId, status))
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
