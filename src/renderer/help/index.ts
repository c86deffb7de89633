export { EmptyLibrary } from './EmptyLibrary'
export { HelpDialog } from './HelpDialog'
export { ShortcutsDialog } from './ShortcutsDialog'
