import type { WindowCommand } from '@shared/contract'

export type CommandGroup = 'saving' | 'finding' | 'ordering' | 'reading' | 'looking' | 'window'

/** Every command by what it is for, in the order of the list of keys. */
export const COMMANDS: Record<CommandGroup, WindowCommand[]> = {
  saving: ['save-link', 'paste', 'import', 'export', 'tasks'],
  finding: ['palette', 'find', 'find-in-article', 'next-match', 'previous-match', 'save-search', 'search-list'],
  ordering: ['tag', 'collect', 'note', 'highlight', 'select-all', 'delete', 'triage', 'undo', 'redo'],
  reading: [
    'next',
    'previous',
    'contents',
    'zoom-picture',
    'read-aloud',
    'print',
    'reader-view',
    'snapshot-view',
    'screenshot-view',
    'history-view'
  ],
  looking: [
    'go-all',
    'go-untagged',
    'go-highlights',
    'go-pictures',
    'go-overview',
    'go-trash',
    'rows',
    'cards',
    'text-larger',
    'text-smaller',
    'text-reset'
  ],
  window: ['toggle-sidebar', 'settings', 'help', 'shortcuts', 'tour']
}

export const GROUPS = Object.keys(COMMANDS) as CommandGroup[]

/** Keys of the list and of the sidebar, which are no commands: they mean something only where the focus is. */
export const MOVING_KEYS = {
  enter: ['Enter'],
  back: ['Esc'],
  extend: ['Shift+↑', 'Shift+↓'],
  ends: ['Home', 'End'],
  line: ['↑', '↓'],
  fold: ['←', '→'],
  letter: ['Shift+A–Z']
} as const

/** Keys that are heard elsewhere: by the system, or by the list that has the focus. */
export const OTHER_KEYS: Partial<Record<WindowCommand, (mac: boolean) => string[]>> = {
  paste: (mac) => [mac ? '⌘V' : 'Ctrl+V'],
  next: () => ['↓'],
  previous: () => ['↑']
}
