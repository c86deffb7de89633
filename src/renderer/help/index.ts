export { EmptyLibrary } from './EmptyLibrary'
export { HelpDialog } from './HelpDialog'
