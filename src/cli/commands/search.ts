import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { ArchiveError } from '@shared/errors'
import type { SearchResult, SearchSort } from '@shared/search'
import { Option } from 'commander'
import type { Archive } from '../../main/archive'
import type { Register } from '../run'
import type { Session } from '../session'
import { counted, wholeNumber } from '../wording'

interface Options {
  batch?: string
  limit: number
  offset: number
  sort: SearchSort
}

export const searchCommand: Register = (program, run) => {
  const command = program
    .command('search')
    .description(
      'finds articles: words, "phrases", -not, OR, ( ), prefix*, title: byline: source: tag: before: after: has:image …'
    )
    .argument('[query...]', 'what to search for')
    .option('--batch <file>', 'one query a line, from a file or - for standard input')
    .option('--limit <n>', 'how many', wholeNumber, 20)
    .option('--offset <n>', 'how many to pass over', wholeNumber, 0)
    .addOption(new Option('--sort <order>', 'order').choices(['relevance', 'newest', 'oldest']).default('relevance'))
    // A query may begin with a minus.
    .allowUnknownOption()
  command.action((words: string[], options: Options) => {
    if (words.length === 0 && options.batch === undefined) command.error('error: give a query, or --batch FILE')
    return run((session) =>
      session.withArchive('read', async (archive) => {
        for (const query of options.batch === undefined
          ? [words.join(' ')]
          : await readQueries(options.batch, session)) {
          session.signal.throwIfAborted()
          tell(session, await find(archive, query, options))
        }
      })
    )
  })
}

async function readQueries(file: string, { stdin }: Session): Promise<string[]> {
  try {
    const content = file === '-' ? await text(stdin) : readFileSync(file, 'utf8')
    return content
      .replace(/^\ufeff/, '')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
  } catch (error) {
    throw new ArchiveError('not-found', `The file with the queries could not be read: ${file}. Nothing was searched.`, {
      cause: error
    })
  }
}

function find(archive: Archive, query: string, { limit, offset, sort }: Options): Promise<SearchResult> {
  return archive.search.find({ query: query.slice(0, 10_000), limit: Math.min(limit, 1_000), offset, sort })
}

function tell({ voice }: Session, found: SearchResult): void {
  const { query, total, tookMs, corrected, relaxed, explanation } = found
  const hits = found.hits.map(({ id, title, siteName, publishedAt, snippet, matched, score }) => ({
    id,
    title,
    siteName,
    publishedAt,
    snippet,
    matched,
    score
  }))
  const lines = hits.map(
    (hit) =>
      `${hit.id}  ${hit.publishedAt?.slice(0, 10) ?? '          '}  ${hit.title}\n    ${hit.snippet.replace(/\s+/g, ' ')}`
  )
  const remarks = [
    corrected ? `Searched for: ${corrected}` : null,
    relaxed ? 'Not every word matched: these are the best partial matches.' : null,
    explanation
  ]
  voice.result(
    { query, total, tookMs, corrected, relaxed, explanation, hits },
    [...remarks, ...lines, `${counted(total, 'article')} in ${Math.round(tookMs)} ms`].filter(Boolean).join('\n')
  )
}
