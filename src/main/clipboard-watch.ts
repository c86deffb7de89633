import { webAddress } from './protocol/save-link'

const LOOK_EVERY_MS = 1_000

export interface ClipboardWatch {
  set(on: boolean): void
}

/** Offers each link that is copied while it is switched on, once. What was there before is nobody's business. */
export function clipboardWatch(read: () => string | Promise<string>, offer: (url: string) => void): ClipboardWatch {
  let timer: NodeJS.Timeout | null = null
  let last: string | null = null
  async function look(): Promise<void> {
    const text = await read()
    const isNew = last !== null && text !== last
    last = text
    const url = isNew && timer ? webAddress(text) : null
    if (url) offer(url)
  }
  return {
    set(on) {
      if (on === (timer !== null)) return
      if (timer) clearInterval(timer)
      last = null
      timer = on ? setInterval(() => void look(), LOOK_EVERY_MS) : null
      if (on) void look()
    }
  }
}
