import { ArchiveError, type Failure, toFailure } from '@shared/errors'
import type { Progress } from '@shared/task'

/** A pipe between two threads: a worker's `parentPort`, a Worker, or one end of a MessageChannel. */
export interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
}

/** For one call under way. */
export interface CallOptions {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

type ToServer = { kind: 'call'; id: number; name: string; input: unknown } | { kind: 'cancel'; id: number }

type ToClient =
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'failed'; id: number; failure: Failure; detail: string | null }
  | { kind: 'progress'; id: number; progress: Progress }
  | { kind: 'event'; name: string; payload: unknown }

/** The same, as the one who answers sees it. */
export interface AnswerOptions {
  signal: AbortSignal
  onProgress(progress: Progress): void
}

export type RpcHandler = (name: string, input: unknown, options: AnswerOptions) => unknown

/** Answers calls. Returns what tells the other side of events. */
export function serveRpc(port: Port, handler: RpcHandler): (name: string, payload: unknown) => void {
  const running = new Map<number, AbortController>()
  const post = (message: ToClient): void => port.postMessage(message)
  port.on('message', (message) => {
    // Both ends are ours.
    const request = message as ToServer
    if (request.kind === 'cancel') running.get(request.id)?.abort()
    else void answer(request)
  })

  async function answer({ id, name, input }: Extract<ToServer, { kind: 'call' }>): Promise<void> {
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const onProgress = (progress: Progress): void => post({ kind: 'progress', id, progress })
      post({ kind: 'done', id, value: await handler(name, input, { signal: controller.signal, onProgress }) })
    } catch (error) {
      post({ kind: 'failed', id, failure: toFailure(error), detail: detailOf(error) })
    } finally {
      running.delete(id)
    }
  }
  return (name, payload) => post({ kind: 'event', name, payload })
}

export interface RpcClient {
  call(name: string, input: unknown, options?: CallOptions): Promise<unknown>
  /** Every call under way and every later one fails with this. */
  fail(error: ArchiveError): void
}

interface Pending {
  resolve(value: unknown): void
  reject(error: ArchiveError): void
  onProgress: CallOptions['onProgress']
}

export function rpcClient(port: Port, onEvent: (name: string, payload: unknown) => void): RpcClient {
  const pending = new Map<number, Pending>()
  let lastId = 0
  let dead: ArchiveError | null = null
  const post = (message: ToServer): void => port.postMessage(message)
  port.on('message', (message) => hear(message as ToClient))

  function hear(message: ToClient): void {
    if (message.kind === 'event') onEvent(message.name, message.payload)
    else if (message.kind === 'progress') pending.get(message.id)?.onProgress?.(message.progress)
    else settle(message)
  }

  function settle(message: Extract<ToClient, { kind: 'done' | 'failed' }>): void {
    const call = pending.get(message.id)
    pending.delete(message.id)
    if (message.kind === 'done') call?.resolve(message.value)
    else call?.reject(revived(message.failure, message.detail))
  }

  return {
    call(name, input, { signal, onProgress } = {}) {
      if (dead) return Promise.reject(dead)
      if (signal?.aborted) return Promise.reject(cancelled())
      const id = ++lastId
      const cancel = (): void => post({ kind: 'cancel', id })
      signal?.addEventListener('abort', cancel, { once: true })
      const answered = new Promise<unknown>((resolve, reject) => pending.set(id, { resolve, reject, onProgress }))
      post({ kind: 'call', id, name, input })
      return answered.finally(() => signal?.removeEventListener('abort', cancel))
    },
    fail(error) {
      dead = error
      for (const { reject } of pending.values()) reject(error)
      pending.clear()
    }
  }
}

function revived({ code, message }: Failure, detail: string | null): ArchiveError {
  return new ArchiveError(code, message, detail === null ? {} : { cause: detail })
}

/** For the log only: it never crosses to the window. */
function detailOf(error: unknown): string | null {
  if (error instanceof ArchiveError) return error.cause === undefined ? null : text(error.cause)
  return text(error)
}

function text(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function cancelled(): ArchiveError {
  return new ArchiveError('cancelled', 'Cancelled before it began. Nothing was changed.')
}
