import type { Worker } from 'node:worker_threads'
import type { ArchiveChannel } from '@shared/archive-contract'
import type { EventName, EventPayload } from '@shared/contract'
import { ArchiveError } from '@shared/errors'
import createWorker from './archive-worker?nodeWorker'
import type { ArchiveInput, ArchiveOutput, WorkerCall, WorkerCalls } from './calls'
import { type CallOptions, rpcClient } from './rpc'

/** The archive as main sees it: a thread of its own that answers calls. */
export interface ArchiveHost {
  call<C extends ArchiveChannel>(channel: C, input: ArchiveInput<C>, options?: CallOptions): Promise<ArchiveOutput<C>>
  ask<C extends WorkerCall>(
    call: C,
    input: WorkerCalls[C]['input'],
    options?: CallOptions
  ): Promise<WorkerCalls[C]['output']>
  /** Closes the archive and ends the thread. */
  stop(): Promise<void>
}

export interface HostListeners {
  onEvent<E extends EventName>(event: E, payload: EventPayload<E>): void
  /** The thread ended without being asked to. */
  onDeath(error: ArchiveError): void
}

export function startArchiveHost({ onEvent, onDeath }: HostListeners): ArchiveHost {
  const worker = createWorker({ name: 'archive' })
  let stopping = false
  const client = rpcClient(worker, (name, payload) => onEvent(name as EventName, payload as EventPayload<EventName>))
  whenOver(worker, (cause) => {
    const error = died(cause)
    client.fail(error)
    if (!stopping) onDeath(error)
  })
  return {
    // The worker validates input by the same contract that these types come from, serve.ts the output.
    call: (channel, input, options) => client.call(channel, input, options) as never,
    ask: (call, input, options) => client.call(call, input, options) as never,
    async stop() {
      stopping = true
      await client.call('worker.close', null).catch(() => undefined)
      await worker.terminate()
    }
  }
}

function whenOver(worker: Worker, tell: (cause: unknown) => void): void {
  let told = false
  const once = (cause: unknown): void => {
    if (!told) tell(cause)
    told = true
  }
  worker.on('error', once)
  worker.on('exit', (code) => once(new Error(`The archive's thread ended with code ${code}.`)))
}

function died(cause: unknown): ArchiveError {
  return new ArchiveError(
    'internal',
    'The archive stopped unexpectedly. Everything that was saved is safe on the disk. Open the archive again to go on.',
    { cause }
  )
}
