import type { Bridge, Channel, EventName, EventPayload, Input, Output, WindowCommand } from '@shared/contract'
import { ArchiveError, toFailure } from '@shared/errors'
import { failureInWords } from './failure-in-words'

declare global {
  interface Window {
    cuttings: Bridge
  }
}

/** One call to main. Rejects with an ArchiveError whose message can be shown as it is. */
export async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await window.cuttings.call(channel, input)
  if (!reply.ok) throw new ArchiveError(reply.code, reply.message)
  // Main has validated the value against the same contract.
  return reply.value as Output<C>
}

type Hear = (event: string, payload: unknown) => void
const listeners = new Set<Hear>()
let listening = false

const tellAll: Hear = (event, payload) => {
  for (const hear of [...listeners]) hear(event, payload)
}

/** Hears one kind of event until the returned function is called. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  const hear: Hear = (name, payload) => {
    if (name === event) listener(payload as EventPayload<E>)
  }
  listeners.add(hear)
  // One line to main for all who listen.
  if (!listening) window.cuttings.listen(tellAll)
  listening = true
  return () => void listeners.delete(hear)
}

/** A command from a key of this window: heard like one from the menu. */
export function invoke(command: WindowCommand): void {
  tellAll('command.invoked', { command })
}

/** The sentence to show for anything that was thrown. */
export function sentence(error: unknown): string {
  return failureInWords(error instanceof ArchiveError ? error : toFailure(error))
}
