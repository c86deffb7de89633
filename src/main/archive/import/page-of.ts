import type { CapturedPage, CapturedResource } from '@shared/captured-page'
import { escapeHtml } from '../export/escape-html'
import { STATED_TYPE, type StatedFacts } from '../extract/metadata/stated'

/** Of a page of which the source does not say it: what the source is read from knows its own. */
export const UNKNOWN_DAY = ''

export interface ArticleParts {
  url: string | null
  title: string | null
  html: string
  byline?: string[]
  publishedAt?: string | null
  capturedAt: string | null
  language?: string | null
  siteName?: string | null
  resources?: CapturedResource[]
  /** What the source has in fields of its own, to be taken as it is. */
  stated?: StatedFacts
}

/** An article that a source holds as text, as the page that it once was: read by the same extraction as any other. */
export function pageOf(parts: ArticleParts): CapturedPage {
  const { url, title, html, byline = [], publishedAt, capturedAt, language, siteName, resources = [], stated } = parts
  const meta = [
    byline.length > 0 ? tag('name', 'author', byline.join('; ')) : '',
    publishedAt ? tag('property', 'article:published_time', publishedAt) : '',
    siteName ? tag('property', 'og:site_name', siteName) : '',
    title ? tag('property', 'og:title', title) : '',
    url ? `<link rel="canonical" href="${escapeHtml(url)}">` : '',
    stated ? `<script type="${STATED_TYPE}">${JSON.stringify(stated).replaceAll('<', '\\u003c')}</script>` : ''
  ].join('')
  const head = `<meta charset="utf-8"><title>${escapeHtml(title ?? '')}</title>${meta}`
  const heading = title ? `<h1>${escapeHtml(title)}</h1>` : ''
  return {
    kind: 'html',
    url,
    requestedUrl: null,
    redirects: [],
    httpStatus: null,
    capturedAt: capturedAt ?? UNKNOWN_DAY,
    content: `<!doctype html><html${language ? ` lang="${escapeHtml(language)}"` : ''}><head>${head}</head><body><article>${heading}${html}</article></body></html>`,
    contentType: 'text/html',
    resources,
    screenshot: null,
    original: null,
    missing: [],
    verdict: null,
    log: []
  }
}

function tag(attribute: 'name' | 'property', key: string, content: string): string {
  return `<meta ${attribute}="${key}" content="${escapeHtml(content)}">`
}

/** Plain text as paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n|\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')
}
