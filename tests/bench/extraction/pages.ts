import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeText } from '../../../src/main/archive/intake/decode'
import { systemPages } from '../../support/systems/pages'
import type { TruePage } from './score'

/** Pages of one's own: `ground-truth.json` (id → articleBody, url) and `html/<id>.html[.gz]`. */
export function givenPages(folder: string): TruePage[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >
  return readdirSync(join(folder, 'html')).flatMap((file) => {
    const name = file.replace(/\.html(\.gz)?$/, '')
    const known = truth[name]
    if (!known) return []
    const bytes = readFileSync(join(folder, 'html', file))
    const html = decodeText(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { html: true })
    const domain = new URL(known.url).hostname.replace(/^www\./, '')
    return [{ name, domain, url: known.url, html, body: known.articleBody }]
  })
}

/** Self-written pages in the shapes of publishing systems. */
export function writtenPages(): TruePage[] {
  return systemPages().map(({ name, html, url, body }) => ({ name, domain: name, url, html, body: body.join('\n') }))
}
