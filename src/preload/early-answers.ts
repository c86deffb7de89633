import type { Bridge, Output } from '@shared/contract'
import { firstRows } from '@shared/first-rows'

type Call = Bridge['call']

/** What every window asks first, asked while its code is still being read. */
export interface EarlyAnswers {
  call: Call
  /** Something was told: answers that are older than that are nobody's. */
  told(event: string, payload: unknown): void
}

const ROWS = 'article.list'
const keyOf = (channel: string, input: unknown): string => `${channel} ${JSON.stringify(input)}`

export function earlyAnswers(call: Call): EarlyAnswers {
  const early = new Map<string, ReturnType<Call>>()
  let isOver = false
  let haveRows = false
  const ask: Call = (channel, input) => {
    // Main may not listen yet: then it is asked again by whoever wants to know.
    const reply = call(channel, input)
    reply.catch(() => undefined)
    if (!isOver) early.set(keyOf(channel, input), reply)
    return reply
  }
  const end = (): void => {
    isOver = true
    early.clear()
  }
  void ask('archive.current', {})
  const askRows = (settings: Awaited<ReturnType<Call>>): void => {
    if (!settings.ok || isOver) return
    const rows = ask(ROWS, firstRows({}, (settings.value as Output<'settings.get'>).sort))
    const arrived = (): void => {
      haveRows = true
    }
    rows.then(arrived, arrived)
  }
  void ask('settings.get', {}).then(askRows, () => undefined)
  return {
    call(channel, input) {
      const key = keyOf(channel, input)
      const known = early.get(key)
      early.delete(key)
      // The rows are asked for last.
      if (channel === ROWS) end()
      return known?.catch(() => call(channel, input)) ?? call(channel, input)
    },
    told(event, payload) {
      // While an archive opens, main answers for it once it is open: only rows that are there already are of another.
      if (event !== 'archive.switched' || (haveRows && !isOpen(payload))) end()
    }
  }
}

function isOpen(archive: unknown): boolean {
  return (archive as { state?: string } | null)?.state === 'open'
}
