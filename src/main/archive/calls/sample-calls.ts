import { setImmediate } from 'node:timers/promises'
import { EXTRACTOR_VERSION, extract } from '../extract'
import { identify } from '../identity/page-addresses'
import { demoArticles, sampleArticles } from '../sample'
import { hashOf } from '../store/blob-store'
import { type PageToSave, savePage } from '../store/save-page'
import type { CallContext } from '../types'
import { type Handlers, type Inside, tellChanged } from './inside'
import { prepare } from './page-calls'

const PAGES_A_TRANSACTION = 100

/** Articles to try things out with. */
export function sampleCalls(inside: Inside): Handlers<'sample' | 'demo'> {
  return {
    async 'sample.load'(_, context) {
      const samples = await sampleArticles(inside.resources)
      const pages = samples.map(({ page, tags, collection }) => ({
        ...prepare(page, extract(page), null),
        tags,
        collection
      }))
      return { articles: await keepAll(inside, pages, pages.length, context) }
    },
    async 'demo.seed'({ articles, seed }, context) {
      return { articles: await keepAll(inside, demoPages(articles, seed), articles, context) }
    }
  }
}

function* demoPages(articles: number, seed: number): Iterable<PageToSave> {
  for (const { page, article, tags, collection } of demoArticles(articles, seed)) {
    const identity = identify(page, article, hashOf(page.content), null)
    yield { page, article, identity, extractor: EXTRACTOR_VERSION, tags, collection }
  }
}

/** In transactions of a hundred: a cancelled run keeps whole articles. Returns how many different ones there are. */
async function keepAll(
  inside: Inside,
  pages: Iterable<PageToSave>,
  total: number,
  { signal, onProgress }: CallContext
): Promise<number> {
  const saved = new Set<string>()
  let done = 0
  for (const batch of inBatches(pages, PAGES_A_TRANSACTION)) {
    signal?.throwIfAborted()
    const results = inside.store.write(() => batch.map((page) => savePage(inside.store, page)))
    for (const { articleId } of results) saved.add(articleId)
    done += batch.length
    onProgress?.({ done, total, label: null })
    inside.emit('library.changed', {})
    await setImmediate()
  }
  tellChanged(inside, [])
  inside.emit('article.added', { ids: [...saved].slice(-1_000) })
  return saved.size
}

function* inBatches<T>(items: Iterable<T>, size: number): Iterable<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
