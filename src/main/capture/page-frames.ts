import type { WebContents } from 'electron'
import { z } from 'zod'
import { frameSessions } from './frame-sessions'
import { limits } from './limits'
import { within } from './within'

/** A frame by the name that Chromium itself gave it, and the world of our own in it. */
export interface PageFrame {
  id: string
  /** Of the debugger, with the process that shows it; none: that of the page. */
  session: string | undefined
  contextId: number
}

/**
 * The page's frames as the debugger knows them, wherever their elements are: in shadow trees, of other sites, without
 * scripts. Nothing that a page or a frame says or moves can pass one frame off as another.
 */
export interface PageFrames {
  top(): Promise<PageFrame | null>
  /** Our own code in our own world beside the frame's. Null: it did not end in time, or the frame is gone. */
  run(frame: PageFrame, source: string): Promise<unknown>
  /** The same in the world of the page's own scripts. */
  runInPage(frame: PageFrame, source: string): Promise<unknown>
  /** What the elements hold to which an expression leads, in order; null: a frame that cannot be read. */
  within(frame: PageFrame, elements: string, count: number): Promise<(PageFrame | null)[]>
  /** Shadow roots that the document's own markup has closed are made known to our world in the frame. */
  openShadows(frame: PageFrame): Promise<void>
}

const frameTree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
const world = z.object({ executionContextId: z.number() })
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional(), objectId: z.string().optional() }),
  exceptionDetails: z.undefined().optional()
})
const described = z.object({ node: z.object({ frameId: z.string() }) })
const numbered = z.object({ node: z.object({ backendNodeId: z.number() }) })
const resolved = z.object({ object: z.object({ objectId: z.string() }) })
const documentTree = z.object({ root: z.custom<TreeNode>() })
const ATTACH_MS = 2_000
const MOST_SHADOWS = 300

export async function openFrames(contents: WebContents): Promise<PageFrames> {
  const { debugger: devtools } = contents
  const sessions = frameSessions(contents)
  const command = (session: string | undefined, method: string, params: object): Promise<unknown> =>
    session ? devtools.sendCommand(method, params, session) : devtools.sendCommand(method, params)
  const send = async <T>(schema: z.ZodType<T>, session: string | undefined, method: string, params: object) =>
    schema.parse(await command(session, method, params))
  const enter = async (id: string, around: string | undefined): Promise<PageFrame> => {
    const session = sessions.of(id) ?? around
    const order = { frameId: id, worldName: 'cuttings' }
    const { executionContextId: contextId } = await send(world, session, 'Page.createIsolatedWorld', order)
    return { id, session, contextId }
  }
  const evaluate = async ({ session, contextId }: PageFrame, expression: string, returnByValue: boolean) =>
    (await send(evaluated, session, 'Runtime.evaluate', { expression, contextId, returnByValue, awaitPromise: true }))
      .result
  const held = async (frame: PageFrame, element: string): Promise<PageFrame> => {
    const { objectId } = await evaluate(frame, element, false)
    const { node } = await send(described, frame.session, 'DOM.describeNode', { objectId })
    return enter(node.frameId, frame.session)
  }
  /** A node that is asked for by no world in particular is one of the page's own. */
  const inPageWorld = async (frame: PageFrame, source: string): Promise<unknown> => {
    const { session } = frame
    const { objectId: own } = await evaluate(frame, 'document.documentElement', false)
    const { node } = await send(numbered, session, 'DOM.describeNode', { objectId: own })
    const { object } = await send(resolved, session, 'DOM.resolveNode', { backendNodeId: node.backendNodeId })
    const order = { objectId: object.objectId, returnByValue: true, awaitPromise: true }
    const call = { ...order, functionDeclaration: `function () { return ${source} }` }
    return (await send(evaluated, session, 'Runtime.callFunctionOn', call)).result.value
  }
  const openShadows = async (frame: PageFrame): Promise<void> => {
    const { id, session, contextId } = frame
    const { root } = await send(documentTree, session, 'DOM.getDocument', { depth: -1, pierce: true })
    for (const backendNodeId of closedRoots(documentOf(root, id)).slice(0, MOST_SHADOWS)) {
      const order = { backendNodeId, executionContextId: contextId }
      const { object } = await send(resolved, session, 'DOM.resolveNode', order)
      const { objectId } = object
      await command(session, 'Runtime.callFunctionOn', { objectId, functionDeclaration: OPEN_FOR_US })
    }
  }
  await orNull(ATTACH_MS, sessions.ready())
  return {
    top: () =>
      orNull(
        limits.scriptMs,
        send(frameTree, undefined, 'Page.getFrameTree', {}).then(({ frameTree: { frame } }) =>
          enter(frame.id, undefined)
        )
      ),
    run: async (frame, source) => (await orNull(limits.freezeMs, evaluate(frame, source, true)))?.value ?? null,
    runInPage: (frame, source) => orNull(limits.frameMs, inPageWorld(frame, source)),
    within: (frame, elements, count) =>
      Promise.all(
        Array.from({ length: count }, (_, at) => orNull(limits.enterFrameMs, held(frame, `${elements}[${at}]`)))
      ),
    openShadows: async (frame) => void (await orNull(limits.frameMs, openShadows(frame)))
  }
}

/** A node as the debugger tells of it. */
interface TreeNode {
  backendNodeId: number
  frameId?: string
  shadowRootType?: string
  children?: TreeNode[]
  shadowRoots?: TreeNode[]
  contentDocument?: TreeNode
}

const OPEN_FOR_US = 'function () { (window.__closedShadowRoots ??= new WeakMap()).set(this.host, this) }'

function* nodesOf(start: TreeNode, isWithFrames: boolean): Generator<TreeNode> {
  const stack = [start]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    stack.push(...(node.children ?? []), ...(node.shadowRoots ?? []))
    if (isWithFrames && node.contentDocument) stack.push(node.contentDocument)
  }
}

/** That of a frame, which may be in the tree of the one around it. */
function documentOf(root: TreeNode, frameId: string): TreeNode {
  for (const node of nodesOf(root, true))
    if (node.frameId === frameId && node.contentDocument) return node.contentDocument
  return root
}

function closedRoots(document: TreeNode): number[] {
  const closed = [...nodesOf(document, false)].filter(({ shadowRootType }) => shadowRootType === 'closed')
  return closed.map(({ backendNodeId }) => backendNodeId)
}

async function orNull<T>(ms: number, work: Promise<T>): Promise<T | null> {
  return within(ms, work).catch(() => null)
}
