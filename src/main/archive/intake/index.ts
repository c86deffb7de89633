export { isPackedPage } from './embedded-zip'
export { findPages } from './find-pages'
export { readPageFile, readPageText, readPdfPage } from './read-page'
