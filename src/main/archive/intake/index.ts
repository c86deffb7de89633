export { isPackedPage } from './embedded-zip'
export { findPages } from './find-pages'
export { readPageFile, readPageText } from './read-page'
