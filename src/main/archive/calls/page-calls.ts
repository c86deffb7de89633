import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { BroughtPassage } from '@shared/highlight'
import { EXTRACTOR_VERSION, extract } from '../extract'
import { identify } from '../identity/page-addresses'
import { keepBrought } from '../import/keep-brought'
import { readPageFile, readPageText } from '../intake'
import { hashOf } from '../store/blob-store'
import { type PageToSave, savePage } from '../store/save-page'
import type { ExtractedArticle } from '../types'
import type { Handlers, Inside } from './inside'

interface Given {
  page: CapturedPage
  url: string | null
  tags: string[]
  collection: string | null
  note?: string | null
  passages?: BroughtPassage[]
  savedAt?: string | null
  /** The link of a list that this is the capture of. */
  job?: { batchId: string; position: number } | null
}

/** The ways in: each keeps one page in one transaction, after everything slow is done. */
export function pageCalls(inside: Inside): Handlers<'page'> {
  return {
    'page.save': (given) => keep(inside, { ...given, url: null }),
    async 'page.saveFile'({ path, url, tags, collection }) {
      return keep(inside, { page: await readPageFile(path, { url }), url, tags, collection })
    },
    'page.saveText': ({ text, url, tags, collection }) =>
      keep(inside, { page: readPageText(text, { url }), url, tags, collection })
  }
}

function keep(inside: Inside, { page, url, tags, collection, job, ...brought }: Given): SaveResult {
  const { store } = inside
  const prepared = prepare(page, extract(page), url)
  const result = store.write(() => {
    const saved = savePage(store, { ...prepared, tags, collection })
    const row = store.articles.rowOf(saved.articleId)
    if (row !== null) keepBrought(store, row, brought, saved.status === 'new')
    if (job) store.queue.settle(job.batchId, job.position, { state: 'done', result: saved })
    return saved
  })
  void inside.search.refresh()
  inside.emit('article.added', { ids: [result.articleId] })
  inside.emit('library.changed', {})
  return result
}

/** What the page is known by; its verdict joins what capture noticed with what extraction noticed. */
export function prepare(
  page: CapturedPage,
  article: ExtractedArticle,
  givenUrl: string | null
): Omit<PageToSave, 'tags' | 'collection'> {
  const sha256 = hashOf(page.original?.bytes ?? page.content)
  return {
    page: { ...page, ...judgement(page, article) },
    article,
    identity: identify(page, article, sha256, givenUrl),
    extractor: EXTRACTOR_VERSION
  }
}

/** What capturing noticed is believed first: it saw the page itself. */
function judgement(page: CapturedPage, article: ExtractedArticle): Pick<CapturedPage, 'verdict' | 'verdictKind'> {
  if (page.verdict === null) return { verdict: article.verdict, verdictKind: article.verdictKind }
  return { verdict: page.verdict, verdictKind: page.verdictKind ?? article.verdictKind ?? 'login' }
}
