export { CollectDialog } from './CollectDialog'
export { Collections } from './Collections'
