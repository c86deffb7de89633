import type { EventPayload } from '@shared/contract'
import type { BrowserWindow } from 'electron'

type Offer = EventPayload<'link.offered'>

/** Links from outside wait until a window is there to offer them. */
export interface LinkOffers {
  offer(link: Offer): void
  /** A window has begun to work. */
  ready(): void
}

export interface LinkOfferParts {
  frontWindow(): BrowserWindow | null
  tell(window: BrowserWindow, link: Offer): void
}

/** The window listens from about its first call on. */
const SETTLED_MS = 300
const WAITING_AT_MOST = 20

export function linkOffers({ frontWindow, tell }: LinkOfferParts): LinkOffers {
  let waiting: Offer[] = []
  let isReady = false
  function flush(): void {
    const window = frontWindow()
    if (!window) return
    for (const link of waiting) tell(window, link)
    waiting = []
  }
  return {
    offer(link) {
      waiting = [...waiting, link].slice(-WAITING_AT_MOST)
      if (isReady) flush()
    },
    ready() {
      if (isReady && waiting.length === 0) return
      setTimeout(() => {
        isReady = true
        flush()
      }, SETTLED_MS)
    }
  }
}
