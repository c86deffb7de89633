import { useEffect, useState } from 'react'
import { useSettings } from './settings'

/** Narrower windows start without a sidebar. */
const ROOM_FOR_THREE = '(min-width: 980px)'

export interface SidebarState {
  open: boolean
  toggle(): void
}

/** Whether the sidebar shows: as it was left, except where a narrow window has no room for it. */
export function useSidebar(): SidebarState {
  const { settings, change } = useSettings()
  const [wide, setWide] = useState(() => matchMedia(ROOM_FOR_THREE).matches)
  const [openAnyway, setOpenAnyway] = useState(false)
  useEffect(() => {
    const room = matchMedia(ROOM_FOR_THREE)
    const look = (): void => {
      setWide(room.matches)
      setOpenAnyway(false)
    }
    room.addEventListener('change', look)
    return () => room.removeEventListener('change', look)
  }, [])
  const open = wide ? (settings.panes.sidebarOpen ?? true) : openAnyway
  const toggle = (): void => (wide ? change({ panes: { sidebarOpen: !open } }) : setOpenAnyway(!open))
  return { open, toggle }
}
