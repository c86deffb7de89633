import type { WebContents } from 'electron'
import { z } from 'zod'

/** The debugger's sessions of frames that processes of their own show, by the names of the frames. */
export interface FrameSessions {
  /** Undefined: it is in the process of the page itself. */
  of(frameId: string): string | undefined
  /** Until each of those that are known by now is prepared. */
  ready(): Promise<void>
}

const attached = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ targetId: z.string(), type: z.string() })
})
const detached = z.object({ sessionId: z.string() })
const followed = new WeakMap<WebContents, FrameSessions>()

/**
 * Frames of other sites are prepared as the page itself is. They do not wait for it (older runtimes never let
 * them go on then), so on a busy machine one may have begun before it was told.
 */
export async function followFrames(contents: WebContents, script: string): Promise<void> {
  const { debugger: devtools } = contents
  const sessions = new Map<string, string>()
  const preparing = new Set<Promise<unknown>>()
  const send = (method: string, params: object, session?: string): Promise<unknown> =>
    session ? devtools.sendCommand(method, params, session) : devtools.sendCommand(method, params)
  const follow = (session?: string): Promise<unknown> =>
    send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, session)
  const prepare = async (session: string): Promise<void> => {
    await Promise.allSettled([
      send('Page.enable', {}, session),
      send('Page.addScriptToEvaluateOnNewDocument', { source: script, runImmediately: true }, session),
      send('Emulation.setEmulatedMedia', { features: BY_DAY }, session),
      follow(session)
    ])
  }
  const meet = ({ sessionId, targetInfo }: z.infer<typeof attached>): Promise<unknown> => {
    if (targetInfo.type !== 'iframe') return Promise.resolve()
    sessions.set(targetInfo.targetId, sessionId)
    return prepare(sessionId)
  }
  devtools.on('message', (_event: unknown, method: string, params: unknown) => {
    if (method === 'Target.detachedFromTarget') {
      const sessionId = detached.safeParse(params).data?.sessionId
      for (const [frame, session] of sessions) if (session === sessionId) sessions.delete(frame)
    }
    const met = method === 'Target.attachedToTarget' ? attached.safeParse(params).data : undefined
    if (!met) return
    const done: Promise<unknown> = meet(met)
      .catch(() => undefined)
      .finally(() => preparing.delete(done))
    preparing.add(done)
  })
  followed.set(contents, {
    of: (frameId) => sessions.get(frameId),
    async ready() {
      while (preparing.size > 0) await Promise.all(preparing)
    }
  })
  await follow()
}

/** By day, whatever the user's own windows look like: kept pages are shown that way. */
export const BY_DAY = [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-reduced-motion', value: 'no-preference' }
]

const NONE: FrameSessions = { of: () => undefined, ready: async () => undefined }

export function frameSessions(contents: WebContents): FrameSessions {
  return followed.get(contents) ?? NONE
}
