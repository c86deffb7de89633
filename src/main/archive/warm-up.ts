import { fullArchiveContract } from '@shared/archive-contract'
import type { CapturedPage } from '@shared/captured-page'
import { prepare } from './calls/page-calls'
import { extract } from './extract'

const HTML = `<!doctype html><html lang="en"><head><title>A headline | A paper</title><meta name="author" content="A. Name">
<meta property="article:published_time" content="2024-10-08T09:30:00+02:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>A headline</h1><p class="byline">By A. Name, 8 October 2024</p>
<p>One sentence that is long enough to be taken for a part of an article, because short ones are taken for labels.</p>
<figure><img src="/a.png" width="640" height="360" alt=""><figcaption>A caption. Photo: A. Name</figcaption></figure>
<p>Another sentence that is long enough, with a <a href="/b">link</a>, so that there is something to be counted.</p>
</article><footer>All rights reserved</footer></body></html>`

/** The whole way of a page into the archive but its keeping: the first time takes several times as long as the next. */
export function readForNothing(): void {
  const page: CapturedPage = {
    kind: 'capture',
    url: 'https://paper.example/a',
    requestedUrl: 'https://paper.example/a',
    redirects: [],
    httpStatus: 200,
    capturedAt: '2024-10-09T08:00:00.000Z',
    content: HTML,
    contentType: 'text/html',
    resources: [],
    wire: [],
    screenshot: null,
    original: null,
    missing: [],
    warnings: [],
    blocked: [],
    verdict: null,
    log: []
  }
  fullArchiveContract['page.save'].input.safeParse({ page, tags: [], collection: null })
  prepare(page, extract(page), null)
}
