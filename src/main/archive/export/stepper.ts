import type { CallContext } from '../types'

const TURN_MS = 15
const TELL_MS = 100

/** Called before each article, in each of the `passes`: progress, cancel, and now and then a turn for other calls. */
export function stepper(total: number, { signal, onProgress }: CallContext, passes = 1): () => Promise<void> {
  let done = 0
  let turned = 0
  let told = 0
  return async () => {
    const now = performance.now()
    if (now - turned > TURN_MS) {
      await new Promise((turn) => setImmediate(turn))
      turned = performance.now()
    }
    signal?.throwIfAborted()
    if (now - told > TELL_MS) {
      told = now
      onProgress?.({ done: Math.floor(done / passes), total, label: null })
    }
    done++
  }
}
