import { setTimeout as pause } from 'node:timers/promises'
import type { QueueBatch } from '@shared/queue'
import type { Archive } from '../../main/archive'
import type { Session } from '../session'
import { counted } from '../wording'

/** Longer than a list stays held by a process that is gone. */
const HELD_MS = 35_000
const AGAIN_MS = 1_000

type Queue = Pick<Archive['queue'], 'list' | 'take'>

/**
 * Takes the lists that nobody works on; of those named, or of all. One that somebody held a moment ago, and who may be
 * gone, is waited for. Empty: there is none, or somebody does work on them.
 */
export async function takeLists(
  { voice, signal }: Pick<Session, 'voice' | 'signal'>,
  queue: Queue,
  { runner, ids }: { runner: string; ids: readonly string[] }
): Promise<QueueBatch[]> {
  const isWanted = ({ id }: QueueBatch): boolean => ids.length === 0 || ids.includes(id)
  const take = async (): Promise<QueueBatch[]> => (await queue.take({ runner })).filter(isWanted)
  const taken = await take()
  const held = taken.length > 0 ? 0 : (await queue.list({})).filter((batch) => isWanted(batch) && isHeld(batch)).length
  if (held === 0) return taken
  voice.note(`Somebody works on ${counted(held, 'list')}, or did so until a moment ago: waiting for half a minute.`)
  for (let waited = 0; waited < HELD_MS && !signal.aborted; waited += AGAIN_MS) {
    await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined)
    const freed = await take()
    if (freed.length > 0) return freed
  }
  return []
}

function isHeld({ running, jobs }: QueueBatch): boolean {
  return running && jobs.some(({ state }) => state === 'waiting')
}
