import type { CapturedPage } from '@shared/captured-page'
import { type Browser, startBrowser } from './browser'

/** Captures live pages in a hidden Electron, started at the first page and ended with `close`. */
export interface Capturer {
  capture(url: string): Promise<CapturedPage>
  close(): Promise<void>
}

export function createCapturer(signal: AbortSignal, allowedHosts: string[]): Capturer {
  let browser: Promise<Browser> | null = null
  return {
    async capture(url) {
      browser = browser ? browser.then(replaceEnded) : startBrowser()
      return (await browser).capture({ url, allowedHosts }, signal)
    },
    async close() {
      const last = await browser?.catch(() => null)
      await last?.stop()
    }
  }
}

/** One that a page brought down is replaced for the next page. */
async function replaceEnded(browser: Browser): Promise<Browser> {
  if (!browser.ended()) return browser
  await browser.stop()
  return startBrowser()
}

/** Begins each capture while the one before it is being kept, and hands them out in order. */
export function captureAhead(capturer: Capturer, urls: string[], ahead: number): () => Promise<CapturedPage> {
  const begun: Promise<CapturedPage>[] = []
  let next = 0
  return () => {
    while (begun.length < Math.min(urls.length, next + 1 + ahead)) {
      const capture = capturer.capture(urls[begun.length] ?? '')
      // Its failure is told when its turn comes.
      capture.catch(() => undefined)
      begun.push(capture)
    }
    return begun[next++] ?? Promise.reject(new Error('more captures taken than there are addresses'))
  }
}
