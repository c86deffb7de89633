export { ReaderPane } from './ReaderPane'
