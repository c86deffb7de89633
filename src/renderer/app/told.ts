/** Something of main's that the window keeps at hand: asked for once, and from then on as main tells it. */
export interface Told<T> {
  /** Null until it is known. */
  get(): T | null
  /** What the question was answered with, or what was told meanwhile. */
  asked: Promise<T>
  put(value: T): void
  subscribe(listener: () => void): () => void
}

/** Hears first, then asks: nothing that is told meanwhile is missed. */
export function told<T>(ask: () => Promise<T>, hear: (put: (value: T) => void) => void): Told<T> {
  let value: T | null = null
  const listeners = new Set<() => void>()
  const put = (now: T): void => {
    value = now
    for (const listener of listeners) listener()
  }
  hear(put)
  const asked = ask().then((answer) => {
    // The answer can be older than what was told: the window would wait for an archive that is open.
    if (value === null) put(answer)
    return value ?? answer
  })
  return {
    get: () => value,
    asked,
    put,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
