import type { WebContents } from 'electron'
import { cancelled, crashed, neverRests, tooLarge } from './failures'
import { watchMemory } from './memory-watch'

export interface CaptureEnding {
  /** Rejects when the capture must end before it is done: cancelled, crashed, or out of time. */
  early: Promise<never>
  signal: AbortSignal
  /**
   * From now on only the picture of the page is missing: a page that takes too much memory for it, or crashes over it,
   * ends that alone. The signal says so.
   */
  forPicture(): AbortSignal
  dispose(): void
}

/** `ms`: the whole capture; then its window is closed whatever the page does. */
export function captureEnding(contents: WebContents, ms: number, signal: AbortSignal | undefined): CaptureEnding {
  const controller = new AbortController()
  let reject: (error: Error) => void = () => undefined
  const early = new Promise<never>((_resolve, fail) => {
    reject = fail
  })
  early.catch(() => undefined)
  const end = (error: Error): void => {
    controller.abort()
    reject(error)
  }
  const onAbort = (): void => end(cancelled())
  const picture = new AbortController()
  let isPictured = false
  const endPage = (error: Error): void => (isPictured ? picture.abort() : end(error))
  const onGone = (): void => endPage(crashed())
  const memory = watchMemory(contents, () => {
    // What is being drawn cannot be stopped otherwise.
    if (isPictured) contents.forcefullyCrashRenderer()
    endPage(tooLarge())
  })
  const timer = setTimeout(() => end(neverRests()), ms)
  signal?.addEventListener('abort', onAbort, { once: true })
  contents.on('render-process-gone', onGone)
  if (signal?.aborted) onAbort()
  return {
    early,
    signal: controller.signal,
    forPicture() {
      isPictured = true
      memory.allowPicture()
      return picture.signal
    },
    dispose() {
      clearTimeout(timer)
      memory.end()
      signal?.removeEventListener('abort', onAbort)
      if (!contents.isDestroyed()) contents.off('render-process-gone', onGone)
      controller.abort()
    }
  }
}
