import type { WindowCommand } from '@shared/contract'

export interface KeyPress {
  key: string
  /** The key's place on the keyboard, for layouts that write other letters. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

export interface Focus {
  /** Somebody is typing. */
  inField: boolean
  /** A dialog or a menu is open: it has the keys. */
  inDialog: boolean
}

const ALONE: Record<string, WindowCommand> = {
  '/': 'find',
  t: 'tag',
  c: 'collect',
  e: 'export',
  n: 'note',
  h: 'highlight',
  s: 'save-link',
  g: 'go-overview',
  p: 'go-pictures',
  i: 'triage',
  o: 'contents',
  r: 'read-aloud',
  z: 'zoom-picture',
  j: 'next',
  k: 'previous',
  '#': 'delete',
  delete: 'delete',
  backspace: 'delete',
  '?': 'shortcuts',
  f1: 'help',
  f3: 'next-match'
}

const WITH_CTRL: Record<string, WindowCommand> = {
  a: 'select-all',
  z: 'undo',
  y: 'redo',
  f: 'find-in-article',
  g: 'next-match',
  d: 'save-search',
  l: 'save-link',
  e: 'export',
  t: 'tag',
  b: 'toggle-sidebar',
  k: 'palette',
  p: 'print',
  j: 'tasks',
  ',': 'settings',
  '/': 'shortcuts',
  '1': 'reader-view',
  '2': 'snapshot-view',
  '3': 'screenshot-view',
  '4': 'history-view',
  '+': 'text-larger',
  '=': 'text-larger',
  '-': 'text-smaller',
  '0': 'text-reset',
  backspace: 'delete'
}

const WITH_CTRL_SHIFT: Record<string, WindowCommand> = {
  z: 'redo',
  c: 'collect',
  f: 'find',
  g: 'previous-match',
  d: 'search-list',
  m: 'note',
  h: 'highlight',
  i: 'import',
  '+': 'text-larger'
}
const SHIFT_ONLY: Record<string, WindowCommand> = { f3: 'previous-match' }
const WITH_SHIFT: Record<string, WindowCommand> = { ...ALONE, ...SHIFT_ONLY }
const WITH_ALT: Record<string, WindowCommand> = { arrowdown: 'next', arrowup: 'previous' }

/** Keys of text fields that mean something else there. */
const OF_FIELDS: readonly WindowCommand[] = ['select-all', 'undo', 'redo', 'delete']

/** What a key asks of the window; null where it asks nothing. Cmd counts as Ctrl. */
export function commandOf(press: KeyPress, { inField, inDialog }: Focus): WindowCommand | null {
  if (inDialog) return null
  const ctrl = press.ctrlKey || press.metaKey
  const command = keysHeld(press, ctrl)[latinKey(press)] ?? null
  if (!inField || command === null) return command
  const typed = !ctrl && !press.altKey && !/^F\d/.test(press.key)
  return typed || OF_FIELDS.includes(command) ? null : command
}

function keysHeld({ shiftKey, altKey }: KeyPress, ctrl: boolean): Record<string, WindowCommand> {
  if (ctrl) return altKey ? {} : shiftKey ? WITH_CTRL_SHIFT : WITH_CTRL
  return altKey ? WITH_ALT : shiftKey ? WITH_SHIFT : ALONE
}

/** The key as on a Latin keyboard, wherever Arabic, Cyrillic or others are typed. */
function latinKey({ key, code }: KeyPress): string {
  if (key.length > 1 || key <= '\u007f') return key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter ? letter.toLowerCase() : code === 'Slash' ? '/' : key
}

const WRITTEN: Record<string, string> = { delete: 'Del', arrowdown: '↓', arrowup: '↑', '-': '−' }
/** Second names of the same key, or keys that merely also work. */
const UNTOLD = ['backspace', '=']

/** The keys that ask for a command, as they are shown; those pressed alone come first. */
export function keysOf(command: WindowCommand, mac: boolean): string[] {
  const tables: [string, Record<string, WindowCommand>][] = [
    ['', ALONE],
    [mac ? '⇧' : 'Shift+', SHIFT_ONLY],
    [mac ? '⌘' : 'Ctrl+', WITH_CTRL],
    [mac ? '⇧⌘' : 'Ctrl+Shift+', WITH_CTRL_SHIFT],
    [mac ? '⌥' : 'Alt+', WITH_ALT]
  ]
  return tables.flatMap(([held, keys]) =>
    Object.entries(keys)
      .filter(([key, asked]) => asked === command && !UNTOLD.includes(key))
      .map(([key]) => held + (WRITTEN[key] ?? key.toUpperCase()))
  )
}
