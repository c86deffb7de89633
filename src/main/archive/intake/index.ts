export { findPages } from './find-pages'
export { readPageFile, readPageText } from './read-page'
