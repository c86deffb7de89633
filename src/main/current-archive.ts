import type { ArchiveChannel } from '@shared/archive-contract'
import type { ArchiveState, EventName, EventPayload, NamedArchive } from '@shared/contract'
import { ArchiveError, toFailure } from '@shared/errors'
import { namedArchive } from './named-archive'
import { type ArchiveHost, startArchiveHost } from './worker/archive-host'
import type { ArchiveInput, ArchiveOutput } from './worker/calls'
import type { CallOptions } from './worker/rpc'

/** The one archive that all windows show. */
export interface CurrentArchive {
  state(): ArchiveState
  /** Ends in state open or failed; never throws. The one that was open is closed first. */
  switchTo(folder: string, options: { create: boolean }): Promise<ArchiveState>
  /** Closes it, lets `work` have the folder for itself, and opens it again. */
  whileClosed<T>(work: (host: ArchiveHost) => Promise<T>): Promise<T>
  call<C extends ArchiveChannel>(channel: C, input: ArchiveInput<C>, options?: CallOptions): Promise<ArchiveOutput<C>>
  /** The open one; waits while it opens. Throws why there is none. */
  host(): Promise<ArchiveHost>
  close(): Promise<void>
}

export interface CurrentArchiveOptions {
  nativeBinding: string | undefined
  onState(state: ArchiveState): void
  onEvent<E extends EventName>(event: E, payload: EventPayload<E>): void
  onTrouble(what: string, error: unknown): void
}

export function currentArchive(folder: string, options: CurrentArchiveOptions): CurrentArchive {
  let state: ArchiveState = { state: 'opening', ...namedArchive(folder) }
  let host: ArchiveHost | null = null
  let opening: Promise<unknown> = Promise.resolve()
  let isClosed = false

  function enter(next: ArchiveState): ArchiveState {
    state = next
    options.onState(next)
    return next
  }

  async function stop(): Promise<void> {
    const last = host
    host = null
    await last?.stop()
  }

  function start(): ArchiveHost {
    const started = startArchiveHost({
      onEvent: options.onEvent,
      onDeath(error) {
        options.onTrouble('The archive thread ended', error)
        if (host !== started) return
        host = null
        enter({ ...identity(state), state: 'failed', failure: toFailure(error) })
      }
    })
    return started
  }

  async function open(target: string, create: boolean): Promise<ArchiveState> {
    const which = namedArchive(target)
    await stop()
    enter({ state: 'opening', ...which })
    const started = start()
    try {
      await started.ask('worker.open', { folder: target, create, nativeBinding: options.nativeBinding })
      host = started
      return enter({ state: 'open', ...which })
    } catch (error) {
      await started.stop()
      const failure = toFailure(error)
      if (failure.code === 'internal') options.onTrouble('The archive did not open', error)
      return enter({ state: 'failed', ...which, failure })
    }
  }

  /** One after the other: a second switch waits for the first. */
  function queued<T>(work: () => Promise<T>): Promise<T> {
    const done = opening.then(work)
    opening = done.catch(() => undefined)
    return done
  }

  async function openHost(): Promise<ArchiveHost> {
    await opening
    if (host) return host
    if (state.state === 'failed') throw new ArchiveError(state.failure.code, state.failure.message)
    throw isClosed
      ? new ArchiveError('cancelled', 'Cuttings is closing. What was finished is in the archive.')
      : new ArchiveError('archive-missing', 'No archive is open. Open one or make a new one.')
  }

  return {
    state: () => state,
    switchTo: (target, { create }) => queued(() => open(target, create)),
    whileClosed: (work) =>
      queued(async () => {
        await stop()
        const idle = start()
        try {
          return await work(idle)
        } finally {
          await idle.stop()
          await open(state.folder, false)
        }
      }),
    call: async (channel, input, callOptions) => (await openHost()).call(channel, input, callOptions),
    host: openHost,
    close: () => {
      isClosed = true
      return queued(stop)
    }
  }
}

function identity({ folder, name }: ArchiveState): NamedArchive {
  return { folder, name }
}
