import { setImmediate } from 'node:timers/promises'
import type { BatchCount, BatchExport, BatchRequest } from '@shared/batch'
import { ArchiveError } from '@shared/errors'
import type { SearchHit } from '@shared/search'
import { BYTE_ORDER_MARK, csvLine, disarmed } from '../export/csv-cells'
import { isThere, stageFile } from '../export/staging'
import type { CallContext } from '../types'
import type { Handlers, Inside } from './inside'

type Asked = Pick<BatchRequest, 'exact' | 'filter'>

/** Lists of names or terms, searched in one go. */
export function batchCalls(inside: Inside): Handlers<'batch'> {
  return {
    async 'batch.count'({ terms, ...asked }, context) {
      const counts: BatchCount[] = []
      for (const term of terms) {
        counts.push(await countOf(inside, term, asked))
        await turn(context, counts.length, terms.length)
      }
      return counts
    },
    async 'batch.write'({ to, overwrite, ...request }, context) {
      if (!overwrite && isThere(to)) {
        throw new ArchiveError('exists', `${to} is there already and was left as it is. Choose another name.`)
      }
      const staging = stageFile(to)
      try {
        const lines = await writeBatch(inside, request, (text) => staging.write('', text), context)
        staging.commit(overwrite)
        return { path: to, terms: request.terms.length, lines }
      } catch (error) {
        staging.discard()
        throw error
      }
    }
  }
}

/** What the user types meanwhile is searched in between. */
async function turn({ signal, onProgress }: CallContext, done: number, total: number): Promise<void> {
  onProgress?.({ done, total, label: null })
  await setImmediate()
  signal?.throwIfAborted()
}

/** The query for a term: itself, or its words in quotation marks. */
export function queryFor(term: string, exact: boolean): string {
  const words = term
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return exact && words !== '' ? `"${words}"` : term
}

async function countOf({ search, store, waitForIndex }: Inside, term: string, asked: Asked): Promise<BatchCount> {
  const query = queryFor(term, asked.exact)
  const blank = { term, query, match: 'none', total: 0, similar: 0, newest: null, topSource: null } as const
  if (query.trim() === '') return { ...blank, corrected: null, explanation: null }
  const request = { query, filter: asked.filter, sort: 'newest', limit: 1, offset: 0 } as const
  const found = await search.find(request, { complete: waitForIndex })
  const { corrected, explanation, relaxed } = found
  if (found.total === 0) return { ...blank, corrected, explanation }
  if (relaxed) return { ...blank, match: 'similar', similar: found.total, corrected, explanation }
  const { source } = await search.facets({ query, filter: asked.filter, limit: 1 })
  const [newest] = store.list.summaries(found.hits.map(({ id }) => id))
  const [top] = source
  return {
    term,
    query,
    match: corrected === null ? 'exact' : 'corrected',
    total: found.total,
    similar: 0,
    corrected,
    explanation,
    newest: newest ? { id: newest.id, title: newest.title, publishedAt: newest.publishedAt } : null,
    topSource: top ? { name: top.label, articles: top.count } : null
  }
}

type Line = Record<string, string | number | null>

async function writeBatch(
  inside: Inside,
  request: BatchExport,
  write: (text: string) => void,
  context: CallContext
): Promise<number> {
  const { terms, what, format } = request
  const columns = what === 'counts' ? COUNT_COLUMNS : HIT_COLUMNS
  let lines = 0
  write(format === 'csv' ? `${BYTE_ORDER_MARK}${csvLine(columns)}` : '[')
  for (const [index, term] of terms.entries()) {
    const parts =
      what === 'counts' ? [[countLine(await countOf(inside, term, request))]] : hitLines(inside, term, request)
    for await (const part of parts) {
      for (const line of part) {
        if (format === 'csv') write(csvLine(columns.map((column) => disarmed(line[column] ?? null))))
        else write(`${lines === 0 ? '\n' : ',\n'}${JSON.stringify(line)}`)
        lines += 1
      }
      await turn(context, index, terms.length)
    }
  }
  if (format === 'json') write('\n]\n')
  await turn(context, terms.length, terms.length)
  return lines
}

const COUNT_COLUMNS = [
  'term',
  'total',
  'match',
  'similar',
  'corrected',
  'newestTitle',
  'newestPublished',
  'newestId',
  'topSource',
  'topSourceArticles'
]

function countLine({ term, total, match, similar, corrected, newest, topSource }: BatchCount): Line {
  return {
    term,
    total,
    match,
    similar,
    corrected,
    newestTitle: newest?.title ?? null,
    newestPublished: newest?.publishedAt ?? null,
    newestId: newest?.id ?? null,
    topSource: topSource?.name ?? null,
    topSourceArticles: topSource?.articles ?? null
  }
}

const HIT_COLUMNS = ['term', 'articleId', 'title', 'source', 'published', 'saved', 'url', 'matched', 'passage']
const HITS_AT_ONCE = 200

/** A line for each article that matches the whole term, newest first; those that match a part of it are no hits. */
async function* hitLines(inside: Inside, term: string, { exact, filter }: Asked): AsyncIterable<Line[]> {
  const { search, store, waitForIndex } = inside
  const query = queryFor(term, exact)
  if (query.trim() === '') return
  for (let offset = 0, total = 1; offset < total; offset += HITS_AT_ONCE) {
    const request = { query, filter, sort: 'newest', limit: HITS_AT_ONCE, offset } as const
    const found = await search.find(request, { complete: waitForIndex })
    if (found.relaxed) return
    total = found.total
    const summaries = new Map(store.list.summaries(found.hits.map(({ id }) => id)).map((each) => [each.id, each]))
    yield found.hits.flatMap((hit) => {
      const article = summaries.get(hit.id)
      return article ? [hitLine(term, hit, article)] : []
    })
  }
}

function hitLine(term: string, hit: Pick<SearchHit, 'matched' | 'snippet'>, article: SearchHit['article']): Line {
  return {
    term,
    articleId: article.id,
    title: article.title,
    source: article.siteName,
    published: article.publishedAt,
    saved: article.capturedAt,
    url: article.url,
    matched: hit.matched.join(' '),
    passage: hit.snippet
  }
}
