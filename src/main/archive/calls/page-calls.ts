import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import { EXTRACTOR_VERSION, extract } from '../extract'
import { identify } from '../identity/page-addresses'
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
}

/** The ways in: each keeps one page in one transaction, after everything slow is done. */
export function pageCalls(inside: Inside): Handlers<'page'> {
  return {
    'page.save': ({ page, tags, collection }) => keep(inside, { page, url: null, tags, collection }),
    async 'page.saveFile'({ path, url, tags, collection }) {
      return keep(inside, { page: await readPageFile(path, { url }), url, tags, collection })
    },
    'page.saveText': ({ text, url, tags, collection }) =>
      keep(inside, { page: readPageText(text, { url }), url, tags, collection })
  }
}

function keep(inside: Inside, { page, url, tags, collection }: Given): SaveResult {
  const prepared = prepare(page, extract(page), url)
  const result = inside.store.write(() => savePage(inside.store, { ...prepared, tags, collection }))
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
    page: { ...page, verdict: page.verdict ?? article.verdict },
    article,
    identity: identify(page, article, sha256, givenUrl),
    extractor: EXTRACTOR_VERSION
  }
}
