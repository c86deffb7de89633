export { BatchDialog } from './BatchDialog'
