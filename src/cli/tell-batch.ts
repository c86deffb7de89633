import { type BatchCount, MOST_TERMS } from '@shared/batch'
import type { Archive } from '../main/archive'
import { type BatchSource, batchQueries } from './batch-queries'
import { oneLine, padTo } from './columns'
import type { Session } from './session'
import { counted } from './wording'

interface Options extends BatchSource {
  counts?: boolean
  /** A file to write, .csv or .json. */
  export?: string
  overwrite?: boolean
}

const AT_ONCE = 100

/** A list in one go: a line of counts for each term, or a file. */
export async function tellBatch(archive: Archive, session: Session, options: Options): Promise<void> {
  const { batch, column, exact = false } = options
  const source = { ...(batch ? { batch } : {}), ...(column ? { column } : {}) }
  let terms: string[] = []
  const all: string[] = []
  for await (const term of batchQueries(source, session)) {
    all.push(term)
    terms.push(term)
    if (options.export !== undefined || terms.length < AT_ONCE) continue
    await tellCounts(archive, session, terms, exact)
    terms = []
  }
  if (options.export !== undefined) return write(archive, session, all, options)
  await tellCounts(archive, session, terms, exact)
}

async function tellCounts(
  archive: Archive,
  { voice, signal }: Session,
  terms: string[],
  exact: boolean
): Promise<void> {
  const cut = terms.map((term) => term.slice(0, 10_000))
  for (const count of await archive.batch.count({ terms: cut, exact }, { signal })) {
    voice.result(count, shown(count))
  }
}

function shown({ term, total, match, similar, newest, topSource }: BatchCount): string {
  const remark = match === 'similar' ? `${similar} match a part` : match === 'corrected' ? 'typing error forgiven' : ''
  const facts = [newest?.publishedAt?.slice(0, 10), topSource && `${topSource.name} ${topSource.articles}`, remark]
  return `${padTo(oneLine(term), 36)}  ${String(total).padStart(7)}  ${oneLine(facts.filter(Boolean).join('  '))}`
}

async function write(archive: Archive, { voice, signal }: Session, terms: string[], options: Options): Promise<void> {
  const to = options.export ?? ''
  const known = terms.filter((term) => term.trim() !== '').slice(0, MOST_TERMS)
  if (known.length < terms.length) voice.note(`${terms.length - known.length} empty or surplus lines were left out.`)
  try {
    if (known.length === 0) return voice.note('There is nothing to search for. Nothing was written.')
    const what = options.counts ? 'counts' : 'hits'
    const format = /\.json$/i.test(to) ? 'json' : 'csv'
    const request = { terms: known, exact: options.exact ?? false, what, format } as const
    const written = await archive.batch.write({ ...request, to, overwrite: options.overwrite ?? false }, { signal })
    voice.result(
      { ok: true, ...written },
      `${counted(written.lines, 'line')} for ${counted(written.terms, 'term')}: ${to}`
    )
  } catch (error) {
    voice.failed({ path: to }, error)
  }
}
