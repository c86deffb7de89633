import type { CapturedPage } from '@shared/captured-page'
import { replayPage } from '../replay'
import { COMPANION_BASE } from './companions'

const MOST = 500

/**
 * What a saved page shows and does not hold: pictures, styles and frames that it would have to fetch, or that stood in
 * a folder which is not there. Found by showing it.
 */
export function missingParts({ content, url, resources }: CapturedPage): CapturedPage['missing'] {
  const held = new Set(resources.map((resource) => withoutFragment(resource.url)))
  const missing = new Map<string, string>()
  let last: string | null = null
  replayPage({
    content,
    baseUrl: url,
    resolve(address) {
      const key = withoutFragment(address)
      if (held.has(key)) {
        // The same reference, by the name of the file beside the page.
        if (last !== null && key.startsWith(COMPANION_BASE)) missing.delete(last)
        last = null
        return 'cuttings://held'
      }
      if (key.startsWith(COMPANION_BASE)) {
        if (last === null) note(missing, key.slice(COMPANION_BASE.length), BESIDE)
        last = null
      } else if (/^https?:/i.test(key)) {
        last = missing.has(key) ? null : key
        note(missing, key, FETCHED)
      }
      return null
    }
  })
  return [...missing].map(([address, reason]) => ({ url: address, reason }))
}

const FETCHED = 'The file does not hold it, only where it was.'
const BESIDE = 'It is not beside the file: the folder that was saved with the page is missing or incomplete.'

function note(missing: Map<string, string>, address: string, reason: string): void {
  if (missing.size < MOST && !missing.has(address)) missing.set(address, reason)
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
