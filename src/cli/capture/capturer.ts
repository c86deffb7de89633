import type { CapturedPage } from '@shared/captured-page'
import { type Browser, type CaptureOrder, startBrowser } from './browser'

/** Captures live pages in a hidden Electron, started at the first page and ended with `close`. */
export interface Capturer {
  capture(url: string, options?: { asStranger?: boolean | undefined }): Promise<CapturedPage>
  close(): Promise<void>
}

export function createCapturer(signal: AbortSignal, wanted: Omit<CaptureOrder, 'url'>): Capturer {
  let browser: Promise<Browser> | null = null
  return {
    async capture(url, { asStranger = false } = {}) {
      browser = browser ? browser.then(replaceEnded) : startBrowser()
      return (await browser).capture({ url, ...wanted, ...(asStranger ? { profile: STRANGER } : {}) }, signal)
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
