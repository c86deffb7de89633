import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'
import type { Job } from './dispatcher'
import { restUntil, retryAt } from './retry'

/** A link of a list, and whom to tell what becomes of it. */
export interface LinkToSave {
  url: string
  /** How often it was tried before. */
  attempts: number
  /** Tries again what may pass; a page that somebody waits for fails at once instead. */
  isRetried: boolean
  signal: AbortSignal
  capture(url: string): Promise<CapturedPage>
  save(page: CapturedPage): Promise<SaveResult>
  onBegin(): void
  /** It will be tried again. */
  onWait(error: ArchiveError, attempts: number, at: number): Promise<void> | void
  onDone(result: SaveResult): void
  onFail(error: unknown): Promise<void> | void
}

/** Captures and keeps one link, and says when to try again. */
export function linkJob(link: LinkToSave): Job {
  let { attempts } = link
  return {
    host: hostOf(link.url),
    giveUp: async (because) => void (await link.onFail(because)),
    async run(isLast) {
      if (link.signal.aborted) return null
      attempts++
      link.onBegin()
      try {
        link.onDone(await link.save(await link.capture(link.url)))
        return null
      } catch (error) {
        const isTried = link.isRetried && !isLast && error instanceof ArchiveError
        const at = isTried ? retryAt(error, attempts, Date.now()) : null
        if (at === null || link.signal.aborted || !(error instanceof ArchiveError)) {
          await link.onFail(error)
          return error instanceof ArchiveError && error.passing
            ? { gaveUp: error, restUntil: restUntil(error, Date.now()) }
            : null
        }
        await link.onWait(error, attempts, at)
        return { retryAt: at }
      }
    }
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
