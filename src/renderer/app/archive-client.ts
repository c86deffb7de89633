import type { Bridge, Channel, EventName, EventPayload, Input, Output, WindowCommand } from '@shared/contract'
import { ArchiveError, toFailure } from '@shared/errors'
import { failureInWords } from './failure-in-words'

declare global {
  interface Window {
    cuttings: Bridge
  }
}

type Replied = ReturnType<Bridge['call']>
/** Replies that are on the way to who will ask for them, or there, by channel and input. */
const ahead = new Map<string, { reply: Replied; there: Awaited<Replied> | null }>()
/** After these, what was asked ahead may be of before. */
const STALE = ['article.', 'library.', 'settings.']
const keyOf = (channel: Channel, input: unknown): string => `${channel} ${JSON.stringify(input)}`

/** Asks before there is somebody to hear it: the first to ask the same gets this reply, unless something has changed since. */
export async function askAhead<C extends Channel>(channel: C, input: Input<C>): Promise<void> {
  startListening()
  const asked = { reply: window.cuttings.call(channel, input), there: null as Awaited<Replied> | null }
  ahead.set(keyOf(channel, input), asked)
  asked.there = await asked.reply.catch(() => null)
}

/** The answer to what was asked ahead, if it is there by now; then nobody else gets it. */
export function answeredAhead<C extends Channel>(channel: C, input: Input<C>): Output<C> | null {
  const key = keyOf(channel, input)
  const there = ahead.get(key)?.there
  if (!there?.ok) return null
  ahead.delete(key)
  return there.value as Output<C>
}

async function replyTo(channel: Channel, input: unknown): Replied {
  const key = ahead.size > 0 ? keyOf(channel, input) : ''
  const early = ahead.get(key)
  ahead.delete(key)
  const reply = early && (await early.reply)
  // An archive that could not be opened may be by now.
  return reply?.ok ? reply : window.cuttings.call(channel, input)
}

/** One call to main. Rejects with an ArchiveError whose message can be shown as it is. */
export async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await replyTo(channel, input)
  if (!reply.ok) throw new ArchiveError(reply.code, reply.message)
  // Main has validated the value against the same contract.
  return reply.value as Output<C>
}

type Hear = (event: string, payload: unknown) => void
const listeners = new Set<Hear>()
/** Events that somebody has listened to. */
const heard = new Set<string>()
let listening = false

/** Told before the part of the window was there that hears it: that the archive is open, a link that the app was started with. */
const KEPT: readonly string[] = ['archive.switched', 'link.offered', 'settings.changed']
let unheard: Parameters<Hear>[] = []

const tellAll: Hear = (event, payload) => {
  if (STALE.some((start) => event.startsWith(start))) ahead.clear()
  if (KEPT.includes(event) && !heard.has(event)) unheard.push([event, payload])
  for (const hear of [...listeners]) hear(event, payload)
}

/** Hears one kind of event until the returned function is called. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  const hear: Hear = (name, payload) => {
    if (name === event) listener(payload as EventPayload<E>)
  }
  // What was told so far comes with this: it is kept for who hears it first.
  startListening()
  listeners.add(hear)
  const waiting = heard.has(event) ? [] : unheard.filter(([name]) => name === event)
  heard.add(event)
  unheard = unheard.filter((each) => !waiting.includes(each))
  for (const [name, payload] of waiting) hear(name, payload)
  return () => void listeners.delete(hear)
}

/** One line to main for all who listen. */
function startListening(): void {
  if (!listening) window.cuttings.listen(tellAll)
  listening = true
}

/** A command from a key of this window: heard like one from the menu. */
export function invoke(command: WindowCommand): void {
  tellAll('command.invoked', { command })
}

/** The sentence to show for anything that was thrown. */
export function sentence(error: unknown): string {
  return failureInWords(error instanceof ArchiveError ? error : toFailure(error))
}
