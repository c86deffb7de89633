import { useCallback, useState } from 'react'

const KEY = 'folds'
const MOST = 500

let folds: Map<string, boolean> | null = null

/** Whether a part of the window is unfolded, as the user left it, also over a restart. */
export function useFold(name: string, startsOpen = true): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(known().get(name) ?? startsOpen)
  const change = useCallback(
    (next: boolean): void => {
      setOpen(next)
      const all = known()
      all.delete(name)
      // What is as at the beginning need not be remembered.
      if (next !== startsOpen) all.set(name, next)
      keep(all)
    },
    [name, startsOpen]
  )
  return [open, change]
}

function known(): Map<string, boolean> {
  folds ??= new Map(read())
  return folds
}

function read(): [string, boolean][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isFold) : []
  } catch {
    return []
  }
}

function isFold(entry: unknown): entry is [string, boolean] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'boolean'
}

function keep(all: Map<string, boolean>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...all].slice(-MOST)))
  } catch {
    // No room: it is as it was at the next start.
  }
}
