import type { WebFrameMain } from 'electron'
import { within } from '../within'

/**
 * Source of a call of one of our own functions in the page. Such a function is taken by its text: it must not use
 * anything from outside itself.
 */
export function inPage<A extends unknown[]>(run: (...args: A) => unknown, ...args: A): string {
  return `(${run.toString()})(${args.map((arg) => JSON.stringify(arg)).join(',')})`
}

/** Runs it in a frame. Null: the page did not let it end in time, or is gone. What comes back is hostile. */
export async function runInFrame(frame: WebFrameMain, source: string, ms: number): Promise<unknown> {
  try {
    return await within(ms, frame.executeJavaScript(source))
  } catch {
    return null
  }
}
