import type { ArticleFilter } from '@shared/article'
import type { HighlightRanges, SearchField, SearchHit, SearchResult, SearchSort } from '@shared/search'
import { Option } from 'commander'
import type { Archive } from '../../main/archive'
import { batchQueries } from '../batch-queries'
import { oneLine, printable } from '../columns'
import type { Voice } from '../io'
import type { Register } from '../register'
import type { Session } from '../session'
import { tellBatch } from '../tell-batch'
import { counted, wholeNumber } from '../wording'

/** Hits that the archive gives at once. */
const PAGE = 1_000

export interface Paging {
  limit: number
  offset: number
  sort: SearchSort
  filter?: ArticleFilter
}

interface Options extends Paging {
  batch?: string
  column?: string
  exact?: boolean
  counts?: boolean
  export?: string
  overwrite?: boolean
}

export const searchCommand: Register = (program, run) => {
  const command = program
    .command('search')
    .description(
      'finds articles: words, "phrases", -not, OR, ( ), prefix*, title: byline: source: tag: before: after: has:image …'
    )
    .argument('[query...]', 'what to search for')
    .option('--batch <file>', 'one query a line, from a file or - for standard input')
    .option('--column <name>', 'of --batch: the file is a table, the queries are in this column (name or number)')
    .option('--exact', 'of --batch: each line as these very words side by side')
    .option('--counts', 'of --batch: how many articles each finds, the newest, the source with most')
    .option('--export <file>', 'of --batch: writes the counts, or without --counts the hits, as .csv or .json')
    .option('--overwrite', 'replaces the exported file where it is there already')
    .option('--limit <n>', 'how many', wholeNumber, 20)
    .option('--offset <n>', 'how many to pass over', wholeNumber, 0)
    .addOption(new Option('--sort <order>', 'order').choices(['relevance', 'newest', 'oldest']).default('relevance'))
    // A query may begin with a minus.
    .allowUnknownOption()
  command.action((words: string[], options: Options) => {
    if ((words.length === 0) === (options.batch === undefined))
      command.error('error: give a query, or --batch FILE, and not both')
    const ofBatch = [options.column, options.exact, options.counts, options.export]
    if (options.batch === undefined && ofBatch.some((option) => option !== undefined))
      command.error('error: --column, --exact, --counts and --export go with --batch FILE')
    if (options.export !== undefined && !/\.(csv|json)$/i.test(options.export))
      command.error('error: --export writes a file whose name ends in .csv or .json')
    return run((session) =>
      session.withArchive('read', async (archive) => {
        if (options.counts || options.export !== undefined) return tellBatch(archive, session, options)
        for await (const query of options.batch === undefined ? [words.join(' ')] : batchQueries(options, session)) {
          session.signal.throwIfAborted()
          tellFound(session, query, await findPaged(archive, query, options))
        }
      })
    )
  })
}

/** What a query finds, also more than the archive gives at once. */
export async function findPaged(
  archive: Archive,
  query: string,
  { limit, offset, sort, filter = {} }: Paging
): Promise<SearchResult> {
  const page = (done: number) =>
    archive.search.find({
      query: query.slice(0, 10_000),
      limit: Math.min(PAGE, limit - done),
      offset: offset + done,
      sort,
      filter
    })
  const found = await page(0)
  const hits = [...found.hits]
  while (hits.length < limit && hits.length > 0 && hits.length % PAGE === 0) {
    const more = await page(hits.length)
    if (more.hits.length === 0) break
    hits.push(...more.hits)
  }
  return { ...found, hits }
}

export function tellFound({ voice }: Session, query: string, found: SearchResult): void {
  const { total, tookMs, corrected, relaxed, explanation } = found
  const hits = found.hits.map(({ id, title, siteName, publishedAt, snippet, matched, score }) => ({
    id,
    title,
    siteName,
    publishedAt,
    snippet,
    matched,
    score
  }))
  voice.result({ query, total, tookMs, corrected, relaxed, explanation, hits }, voice.json ? '' : shown(voice, found))
}

function shown(voice: Voice, { total, tookMs, corrected, relaxed, explanation, hits }: SearchResult): string {
  const remarks = [
    corrected ? `Searched for: ${oneLine(corrected)}` : null,
    relaxed ? 'Not every word matched: these are the best partial matches.' : null,
    explanation
  ]
  const summary = voice.dim(`${counted(total, 'article')} in ${Math.round(tookMs)} ms`)
  return [...remarks, ...hits.map((hit) => shownHit(voice, hit)), summary].filter(Boolean).join('\n')
}

function shownHit(voice: Voice, hit: SearchHit): string {
  const { id, title, siteName, publishedAt, snippet, snippetHighlights } = hit
  const meta = [publishedAt?.slice(0, 10), siteName, foundElsewhere(hit)].filter(Boolean).join('  ')
  return `${voice.dim(id)}  ${voice.bold(oneLine(title))}  ${voice.dim(oneLine(meta))}\n    ${marked(voice, snippet, snippetHighlights)}`
}

/** What is found there can be seen in the hit itself. */
const SEEN: readonly SearchField[] = ['title', 'standfirst', 'body']

/** Where else an article holds what was searched; the authors are told by their names. */
function foundElsewhere({ matched, snippetField, article }: SearchHit): string | null {
  const fields = matched.filter((field) => !SEEN.includes(field) && field !== snippetField)
  if (fields.length === 0) return null
  const named = fields.map((field) => (field === 'byline' ? `byline: ${article.byline.join(', ')}` : field))
  return `(in ${named.join('; ')})`
}

/** The snippet on one line with what matched in bold. */
function marked(voice: Voice, text: string, ranges: HighlightRanges): string {
  let at = 0
  let out = ''
  for (const [from, to] of ranges) {
    out += flat(text.slice(at, from)) + voice.bold(flat(text.slice(from, to)))
    at = to
  }
  return out + flat(text.slice(at))
}

function flat(text: string): string {
  return printable(text).replace(/\s/g, ' ')
}
