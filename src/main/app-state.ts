import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type JsonFile, jsonFile } from './json-file'

export const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Bounds = z.infer<typeof bounds>

/** What the app remembers by itself; what the user chose is in the settings. */
export const appState = z.object({
  bounds: bounds.nullable().default(null),
  maximized: z.boolean().default(false),
  /** The archive that was open last; null: the app's own. */
  archive: z.string().nullable().default(null),
  /** Newest first. */
  recentArchives: z.array(z.string()).default([])
})
export type AppState = z.infer<typeof appState>

export interface AppStateStore {
  get(): AppState
  change(patch: Partial<AppState>): void
}

export function openAppState(userData: string): AppStateStore {
  const file: JsonFile<AppState> = jsonFile(join(userData, 'state.json'), appState)
  let current = file.read()
  return {
    get: () => current,
    change(patch) {
      const changed = { ...current, ...patch }
      // Each start tells again which archive it opened; the disk is waited for only where that is news.
      if (isDeepStrictEqual(changed, current)) return
      current = changed
      file.write(current)
    }
  }
}
