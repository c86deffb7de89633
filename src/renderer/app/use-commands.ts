import type { WindowCommand } from '@shared/contract'
import { useEffect, useRef } from 'react'
import { invoke, listen } from './archive-client'
import { commandOf } from './keyboard'

export type Commands = Partial<Record<WindowCommand, () => void>>

const FIELDS = 'input, textarea, select, [contenteditable="true"]'
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"][data-state="open"]'

/** Does what menus and keys ask for. */
export function useCommands(commands: Commands): void {
  const newest = useRef(commands)
  newest.current = commands
  useEffect(() => listen('command.invoked', ({ command }) => newest.current[command]?.()), [])
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const command = commandOf(event, { inField: isTyping(), inDialog: hasOverlay() })
  if (command === null) return
  // Also keeps the menu from hearing the same key.
  event.preventDefault()
  invoke(command)
}

/** A dialog or a menu is open: it has the keys. */
export function hasOverlay(): boolean {
  return document.querySelector(OVERLAYS) !== null
}

export function isTyping(): boolean {
  return document.activeElement?.matches(FIELDS) ?? false
}
