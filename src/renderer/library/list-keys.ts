export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** The row that a key leads to; null where the key is not for moving. */
export function rowAfter(press: KeyPress, cursor: number, total: number, page: number): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey || total === 0) return null
  const target = targets(cursor, total, Math.max(1, page))[press.key]
  return target === undefined ? null : Math.max(0, Math.min(total - 1, target))
}

/** Enter goes into the article that the keyboard is on. */
export function isEntering({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return key === 'Enter' && !ctrlKey && !metaKey && !altKey
}

function targets(cursor: number, total: number, page: number): Record<string, number> {
  const up = cursor < 0 ? total - 1 : cursor - 1
  return {
    ArrowDown: cursor + 1,
    j: cursor + 1,
    ArrowUp: up,
    k: up,
    PageDown: cursor + page,
    PageUp: cursor - page,
    Home: 0,
    End: total - 1
  }
}
