import type { EventName, EventPayload } from '@shared/contract'
import type { BrowserWindow } from 'electron'
import { openWindows } from '../window'

/** Tells all windows. */
export function publish<E extends EventName>(event: E, payload: EventPayload<E>): void {
  for (const window of openWindows()) tell(window, event, payload)
}

/** Tells one window. */
export function tell<E extends EventName>(window: BrowserWindow, event: E, payload: EventPayload<E>): void {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send('event', event, payload)
}
