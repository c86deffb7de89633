import { NO_FACTS } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../../src/main/archive/types'

/** A captured page that needs no network: the parts a test cares about, sensible values for the rest. */
export function capturedPage(given: Partial<CapturedPage> = {}): CapturedPage {
  return {
    kind: 'html',
    url: 'https://herald.example/world/flood',
    requestedUrl: null,
    redirects: [],
    httpStatus: 200,
    capturedAt: '2024-03-05T10:00:00.000Z',
    content: articleHtml(),
    contentType: 'text/html',
    resources: [],
    screenshot: null,
    original: null,
    missing: [],
    verdict: null,
    log: [],
    ...given
  }
}

/** A small news page. */
export function articleHtml(given: { title?: string; paragraphs?: string[]; head?: string } = {}): string {
  const title = given.title ?? 'Flood reaches the old town'
  const paragraphs = given.paragraphs ?? [
    'The river rose by two metres overnight and reached the lower streets of the old town shortly before dawn.',
    'Volunteers carried furniture and paintings to the upper floors while the fire brigade built a wall of sandbags.',
    'The mayor said that the water would keep rising until the evening and asked everyone to stay away from the banks.'
  ]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - The Herald</title>
<meta property="og:site_name" content="The Herald">${given.head ?? ''}</head>
<body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`
}

/** What extraction would make of a page, for tests that are not about extraction. */
export function extracted(given: Partial<ExtractedArticle> = {}): ExtractedArticle {
  const text = given.text ?? 'The river rose by two metres overnight.\nThe mayor asked everyone to stay away.'
  return {
    title: 'Flood reaches the old town',
    standfirst: null,
    byline: ['Ada North'],
    siteName: 'The Herald',
    section: 'World',
    publishedAt: '2024-03-05T08:30:00+01:00',
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    url: null,
    canonicalUrl: null,
    keywords: [],
    html: `<p>${text.replaceAll('\n', '</p><p>')}</p>`,
    text,
    wordCount: text.split(/\s+/).length,
    images: [],
    leftOut: [],
    ...NO_FACTS,
    verdict: null,
    verdictKind: null,
    ...given
  }
}
