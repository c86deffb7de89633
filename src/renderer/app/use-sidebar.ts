import { useEffect, useState } from 'react'
import { useSettings } from './settings'
import { useMedia } from './use-media'

/** Narrower windows start without a sidebar. */
const ROOM_FOR_THREE = '(min-width: 980px)'
/** In still narrower ones it lies over the list while something is chosen from it. */
const ROOM_BESIDE = '(min-width: 760px)'

export interface SidebarState {
  open: boolean
  /** It lies over the rest, and goes once something is chosen. */
  isDrawer: boolean
  toggle(): void
}

/** Whether the sidebar shows: as it was left, except where a narrow window has no room for it. */
export function useSidebar(): SidebarState {
  const { settings, change } = useSettings()
  const isWide = useMedia(ROOM_FOR_THREE)
  const isDrawer = !useMedia(ROOM_BESIDE)
  const [openAnyway, setOpenAnyway] = useState(false)
  useEffect(() => setOpenAnyway(false), [isWide, isDrawer])
  const open = isWide ? (settings.panes.sidebarOpen ?? true) : openAnyway
  const toggle = (): void => (isWide ? change({ panes: { sidebarOpen: !open } }) : setOpenAnyway(!open))
  return { open, isDrawer, toggle }
}
