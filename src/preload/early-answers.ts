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
    if (settings.ok && !isOver) void ask(ROWS, firstRows({}, (settings.value as Output<'settings.get'>).sort))
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
      if (!isOpenNow(event, payload)) end()
    }
  }
}

/** An archive that is open by now is the one whose rows were asked for: main answers when it is. */
function isOpenNow(event: string, payload: unknown): boolean {
  return event === 'archive.switched' && (payload as { state?: string } | null)?.state === 'open'
}
