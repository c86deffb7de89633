/** More than any page of news; beyond it a file is something else. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024
/** Of all companions of one saved page. */
export const MAX_COMPANION_BYTES = 400 * 1024 * 1024
export const MAX_COMPANIONS = 5_000
