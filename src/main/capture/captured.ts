import type { CapturedPage, CapturedResource, WireResponse } from '@shared/captured-page'
import type { Parts } from './collect-parts'
import type { FrozenPage } from './frozen-page'
import { type RequestWatch, withoutFragment } from './request-watch'

export interface Caught {
  requestedUrl: string
  startedAt: string
  frozen: FrozenPage
  parts: Parts
  wire: WireResponse[]
  screenshot: CapturedPage['screenshot']
  verdict: string | null
  warnings: string[]
  watch: RequestWatch
}

/** All that was caught, in the form in which pages are kept. */
export function captured({
  requestedUrl,
  startedAt,
  frozen,
  parts,
  wire,
  screenshot,
  verdict,
  warnings,
  watch
}: Caught): CapturedPage {
  const { main } = frozen
  return {
    kind: 'capture',
    url: plain(main.url),
    requestedUrl,
    redirects: [...new Set(watch.visited)].filter((url) => url !== withoutFragment(main.url)).map(plain),
    httpStatus: watch.httpStatus,
    capturedAt: startedAt,
    content: main.html,
    contentType: 'text/html',
    resources: [...frozen.frames.map(asResource), ...frozen.made, ...parts.resources],
    wire,
    screenshot,
    original: null,
    missing: [...watch.broken, ...parts.missing],
    warnings,
    blocked: watch.blocked,
    verdict,
    log: [...watch.log, ...frozen.log]
  }
}

/** A password in an address is not kept. */
function plain(url: string): string {
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
}

function asResource({ address, document }: FrozenPage['frames'][number]): CapturedResource {
  return { url: address, mime: 'text/html; charset=utf-8', bytes: new Uint8Array(Buffer.from(document.html)) }
}
