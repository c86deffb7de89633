import type { WindowCommand } from '@shared/contract'
import { useEffect, useRef } from 'react'
import { listen } from './archive-client'

/** Does what a key, the menu or the palette asks, for as long as the view is there. */
export function useCommand(wanted: WindowCommand, run: () => void): void {
  const newest = useRef(run)
  newest.current = run
  useEffect(
    () =>
      listen('command.invoked', ({ command }) => {
        if (command === wanted) newest.current()
      }),
    [wanted]
  )
}
