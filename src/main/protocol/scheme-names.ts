/** The window's own files. */
export const APP_SCHEME = 'cuttings-app'
/** Stored bytes, and `cuttings://save` links from outside. */
export const STORE_SCHEME = 'cuttings'
