import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import { extractHtml } from './extract-html'
import { extractText } from './plain-text/extract-text'
import { judged } from './verdict'

export { sanitiseStored } from './body/sanitise'
export { imageFacts } from './images/image-size'

/** Grows when extraction improves, so that articles extracted by an older one can be found. */
export const EXTRACTOR_VERSION = 4

/** The article in a captured page. Nothing in the result is hostile; the same page always gives the same article. */
export function extract(page: CapturedPage): ExtractedArticle {
  const article = page.contentType === 'text/plain' ? extractText(page) : extractHtml(page)
  return { ...article, ...judged(page, article) }
}
