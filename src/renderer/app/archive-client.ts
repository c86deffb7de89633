import type { Bridge, Channel, EventName, EventPayload, Input, Output } from '@shared/contract'
import { ArchiveError } from '@shared/errors'

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

/** Hears one kind of event until the returned function is called. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  return window.cuttings.listen((name, payload) => {
    if (name === event) listener(payload as EventPayload<E>)
  })
}

/** The sentence to show for anything that was thrown. */
export function sentence(error: unknown): string {
  return error instanceof ArchiveError ? error.message : 'Something went wrong. The archive was not changed.'
}
