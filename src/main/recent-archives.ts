import type { AppState } from './app-state'

const MOST = 8

/** The list with this archive first. */
export function remembered({ recentArchives }: AppState, folder: string): string[] {
  return [folder, ...recentArchives.filter((known) => known !== folder)].slice(0, MOST)
}
