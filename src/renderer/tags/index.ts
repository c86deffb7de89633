export { TagDialog } from './TagDialog'
export { Tags } from './Tags'
