import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import { signsReader } from '../verdict/read-signs'
import { extractHtml } from './extract-html'
import { parseDocument } from './parse-document'
import { extractText } from './plain-text/extract-text'
import { judged } from './verdict'

export { sanitiseStored } from './body/sanitise'
export { type ImageFacts, imageFacts } from './images/image-size'

/** Grows when extraction improves, so that articles extracted by an older one can be found. */
export const EXTRACTOR_VERSION = 6

/** The article in a captured page. Nothing in the result is hostile; the same page always gives the same article. */
export function extract(page: CapturedPage): ExtractedArticle {
  if (page.contentType === 'text/plain') {
    const article = extractText(page)
    return { ...article, ...judged(page, article) }
  }
  // What tells an article from a wall is read off while the page is built: nothing has changed it by then.
  const reader = signsReader()
  const article = extractHtml(page, parseDocument(page.content, reader))
  return { ...article, ...judged(page, article, reader.finish()) }
}
