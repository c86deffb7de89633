export { TagDialog } from './TagDialog'
export { TagManager } from './TagManager'
export { Tags } from './Tags'
