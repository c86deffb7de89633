/** Where each article was left: how much of it was above the window, so that it fits any size of type. */
const KEY = 'reading-positions'
const MOST = 2_000
const PAUSE_MS = 400

let positions: Map<string, number> | null = null
let timer: ReturnType<typeof setTimeout> | undefined

export function wasLeft(id: string): boolean {
  return known().has(id)
}

/** Scrolls to where the article was left. One that was not read yet is at its beginning: nothing is laid out to say so. */
export function returnTo(scroller: HTMLElement, id: string): void {
  const part = known().get(id)
  if (part) scroller.scrollTo({ top: part * scroller.scrollHeight })
}

/** Remembers where the article is now, also over a restart. */
export function leaveAt(scroller: HTMLElement, id: string): void {
  const all = known()
  // The one that was read last stands last, and the oldest are forgotten first.
  all.delete(id)
  if (scroller.scrollTop > 0) all.set(id, scroller.scrollTop / scroller.scrollHeight)
  clearTimeout(timer)
  timer = setTimeout(keepNow, PAUSE_MS)
}

/** A window that closes, or reloads, right after the last scrolling keeps it, too. */
window.addEventListener('pagehide', () => timer !== undefined && keepNow())

function keepNow(): void {
  clearTimeout(timer)
  timer = undefined
  keep(known())
}

function known(): Map<string, number> {
  positions ??= read()
  return positions
}

function read(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return new Map(Array.isArray(kept) ? kept.filter(isPosition) : [])
  } catch {
    return new Map()
  }
}

function isPosition(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number'
}

function keep(all: Map<string, number>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...all].slice(-MOST)))
  } catch {
    // Remembered for as long as the window is open.
  }
}
