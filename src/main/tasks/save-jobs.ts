import type { SaveInput } from '@shared/contract'
import type { QueueJob } from '@shared/queue'
import type { TaskItem } from '@shared/task'
import type { ArchiveHost } from '../worker/archive-host'
import { doneItem } from './link-list'

/** One page to save. */
export type SaveJob =
  | (Extract<SaveInput, { kind: 'url' }> & { /** From a file: not the user's own words. */ isListed?: boolean })
  | { kind: 'file'; path: string; input: string /** It holds many pages. */; isWebArchive?: boolean }
  | { kind: 'text'; text: string; url: string | null }

const SHOWN_TEXT = 80

/** What was given, in its order; folders are replaced by the pages in them. */
export async function saveJobs(inputs: SaveInput[], host: ArchiveHost, signal: AbortSignal): Promise<SaveJob[]> {
  const jobs: SaveJob[] = []
  for (const run of runsOfFiles(inputs)) {
    if (!Array.isArray(run)) jobs.push(run)
    else {
      const pages = await host.ask('worker.findPages', { paths: run }, { signal })
      for (const page of pages) jobs.push(...(await jobsOf(page, host, signal)))
    }
  }
  return jobs
}

/** A text file that was given by itself and is a list of links stands for its pages. */
async function jobsOf(
  page: { input: string; path: string; isWebArchive: boolean },
  host: ArchiveHost,
  signal: AbortSignal
): Promise<SaveJob[]> {
  const isText = /\.(txt|text|list)$/i.test(page.path) && page.input === page.path
  const links = isText
    ? await host.call('queue.readLinks', { path: page.path, only: true }, { signal }).catch(() => [])
    : []
  return links.length === 0
    ? [{ kind: 'file', ...page }]
    : links.map(({ url }) => ({ kind: 'url', url, isListed: true }))
}

/** Files beside each other are looked up together. */
function runsOfFiles(inputs: SaveInput[]): (string[] | Exclude<SaveInput, { kind: 'file' }>)[] {
  const runs: (string[] | Exclude<SaveInput, { kind: 'file' }>)[] = []
  for (const input of inputs) {
    const last = runs.at(-1)
    if (input.kind !== 'file') runs.push(input)
    else if (Array.isArray(last)) last.push(input.path)
    else runs.push([input.path])
  }
  return runs
}

export function waitingItem(job: SaveJob): TaskItem {
  return {
    input: shown(job),
    state: 'waiting',
    articleId: null,
    title: null,
    status: null,
    remark: null,
    failure: null
  }
}

/** A link of a list as it was kept. */
export function keptItem({ url, state, result, failure }: QueueJob): TaskItem {
  const item = { ...waitingItem({ kind: 'url', url }), state, failure }
  return result ? { ...item, ...doneItem(result) } : item
}

function shown(job: SaveJob): string {
  if (job.kind === 'url') return job.url
  if (job.kind === 'file') return job.input
  const text = job.text
    .trim()
    .slice(0, SHOWN_TEXT * 4)
    .replace(/\s+/g, ' ')
  return text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text
}
