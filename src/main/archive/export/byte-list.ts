const PAGE = 64 * 1024

/** Many small pieces of bytes, kept without what a buffer of its own costs for each. */
export interface ByteList {
  add(bytes: Uint8Array): void
  chunks(): Iterable<Uint8Array>
}

export function byteList(): ByteList {
  const full: Uint8Array[] = []
  let page = Buffer.allocUnsafeSlow(PAGE)
  let used = 0
  return {
    add(bytes) {
      if (used + bytes.length > page.length) {
        full.push(page.subarray(0, used))
        page = Buffer.allocUnsafeSlow(Math.max(PAGE, bytes.length))
        used = 0
      }
      page.set(bytes, used)
      used += bytes.length
    },
    *chunks() {
      yield* full
      if (used > 0) yield page.subarray(0, used)
    }
  }
}
