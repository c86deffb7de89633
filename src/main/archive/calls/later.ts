import { type ArchiveChannel, fullArchiveContract } from '@shared/archive-contract'
import type { CallContext } from '../types'
import type { Handlers } from './inside'

type Handler = (input: unknown, context: CallContext) => unknown

/**
 * The handlers of nouns whose code is read from the disk when one of them is first called: neither the window's first
 * list nor the command line's first answer waits for what takes pages in and hands articles out.
 */
export function later<N extends string>(nouns: readonly N[], load: () => Promise<Handlers<N>>): Handlers<N> {
  let loading: Promise<Handlers<N>> | null = null
  const handler =
    (channel: ArchiveChannel): Handler =>
    async (input, context) => {
      loading ??= load()
      const handlers = (await loading) as Record<string, Handler>
      return handlers[channel]?.(input, context)
    }
  const channels = (Object.keys(fullArchiveContract) as ArchiveChannel[]).filter((channel) =>
    nouns.some((noun) => channel.startsWith(`${noun}.`))
  )
  // The contract's own keys: exactly those that the type asks for.
  return Object.fromEntries(channels.map((channel) => [channel, handler(channel)])) as unknown as Handlers<N>
}
