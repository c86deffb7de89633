export interface LiveOptions {
  url: string
  /** What a reader would press first. */
  press: string | null
  /** Where Chromium's own way to save the page goes, for comparison. */
  mhtml: string
  /** Of this machine, where the site's readers reach nothing. */
  refusedPort: number
}

/** What crosses from the app to the bench. */
export interface Picturing {
  /** PNG, in base64. */
  png: string
  /** Until the page had loaded and was quiet, without what was done to it. */
  pageMs: number
  /** For Chromium's own way to save it, once it was there. */
  mhtmlMs: number
}
