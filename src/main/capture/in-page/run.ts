import { type WebContents, type WebFrameMain, webContents } from 'electron'
import { z } from 'zod'
import { within } from '../within'

/**
 * Source of a call of one of our own functions in the page. Such a function is taken by its text: it must not use
 * anything from outside itself.
 */
export function inPage<A extends unknown[]>(run: (...args: A) => unknown, ...args: A): string {
  return `(${run.toString()})(${args.map((arg) => JSON.stringify(arg)).join(',')})`
}

type Tools = Record<string, (...args: never[]) => unknown>

/** The same with other functions of ours at hand, each taken by its text, too. */
export function inPageWith<A, T extends Tools>(run: (arg: A, tools: T) => unknown, arg: A, tools: T): string {
  const written = Object.entries(tools).map(([name, tool]) => `${JSON.stringify(name)}:(${tool.toString()})`)
  return `(${run.toString()})(${JSON.stringify(arg)},{${written.join(',')}})`
}

/** Runs it in a frame. Null: the page did not let it end in time, or is gone. What comes back is hostile. */
export async function runInFrame(frame: WebFrameMain, source: string, ms: number): Promise<unknown> {
  try {
    const contents = frame.parent === null ? webContents.fromFrame(frame) : undefined
    const isWatched = contents?.debugger.isAttached() === true
    return await within(ms, contents && isWatched ? inOwnWorld(contents, source) : frame.executeJavaScript(source))
  } catch {
    return null
  }
}

const frameTree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
const world = z.object({ executionContextId: z.number() })
const evaluated = z.object({ result: z.object({ value: z.unknown() }), exceptionDetails: z.unknown().optional() })

/**
 * In a world of our own beside the page's: same document, but built-in functions that no page has changed, and none of
 * the page's rules for scripts.
 */
async function inOwnWorld(contents: WebContents, expression: string): Promise<unknown> {
  const { debugger: devtools } = contents
  const tree = frameTree.parse(await devtools.sendCommand('Page.getFrameTree'))
  const { executionContextId: contextId } = world.parse(
    await devtools.sendCommand('Page.createIsolatedWorld', {
      frameId: tree.frameTree.frame.id,
      worldName: 'cuttings'
    })
  )
  return evaluate(contents, { expression, contextId })
}

/** In the page's own world, with what its scripts have left there. */
export async function runInPageWorld(contents: WebContents, expression: string, ms: number): Promise<unknown> {
  try {
    return await within(ms, evaluate(contents, { expression }))
  } catch {
    return null
  }
}

async function evaluate({ debugger: devtools }: WebContents, what: object): Promise<unknown> {
  const options = { ...what, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = evaluated.parse(await devtools.sendCommand('Runtime.evaluate', options))
  if (exceptionDetails !== undefined) throw new Error('Our own code failed in the page.')
  return result.value
}
