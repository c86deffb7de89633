import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import { readSigns } from '../verdict/read-signs'
import { extractHtml } from './extract-html'
import { extractText } from './plain-text/extract-text'
import { judged } from './verdict'

export { sanitiseStored } from './body/sanitise'
export { imageFacts } from './images/image-size'

/** Grows when extraction improves, so that articles extracted by an older one can be found. */
export const EXTRACTOR_VERSION = 5

/** The article in a captured page. Nothing in the result is hostile; the same page always gives the same article. */
export function extract(page: CapturedPage): ExtractedArticle {
  if (page.contentType === 'text/plain') {
    const article = extractText(page)
    return { ...article, ...judged(page, article) }
  }
  // Read once, before anything changes the page: what tells an article from a wall, and whether it can be built at all.
  const signs = readSigns(page.content)
  const article = extractHtml(page, signs.deepest)
  return { ...article, ...judged(page, article, signs) }
}
