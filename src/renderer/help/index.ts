export { EmptyLibrary } from './EmptyLibrary'
