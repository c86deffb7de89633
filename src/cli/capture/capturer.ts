import type { CapturedPage } from '@shared/captured-page'
import type { LinkLabels, QueuedLink } from '@shared/queue'
import { type Browser, type CaptureOrder, startBrowser } from './browser'

type AlsoWanted = Pick<QueuedLink, 'acceptCertificate'> & Pick<LinkLabels, 'asStranger'>

/** Captures live pages in a hidden Electron, started at the first page and ended with `close`. */
export interface Capturer {
  /** `acceptCertificate`: this page, although the site's certificate is not valid. */
  capture(url: string, also?: AlsoWanted): Promise<CapturedPage>
  close(): Promise<void>
}

export function createCapturer(signal: AbortSignal, wanted: Omit<CaptureOrder, 'url'>): Capturer {
  let browser: Promise<Browser> | null = null
  return {
    async capture(url, also) {
      browser = browser ? browser.then(replaceEnded) : startBrowser()
      const acceptCertificate = wanted.acceptCertificate || also?.acceptCertificate === true
      const profile = also?.asStranger ? STRANGER : wanted.profile
      return (await browser).capture({ url, ...wanted, acceptCertificate, profile }, signal)
    },
    async close() {
      const last = await browser?.catch(() => null)
      await last?.stop()
    }
  }
}

const STRANGER = 'none'

/** One that a page brought down is replaced for the next page. */
async function replaceEnded(browser: Browser): Promise<Browser> {
  if (!browser.ended()) return browser
  await browser.stop()
  return startBrowser()
}
