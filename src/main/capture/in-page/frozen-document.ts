import type { RememberedDocument } from './remembered-document'
import type { WrittenRule } from './written-rules'

/** One document as it is now, and what it needs to look like that again. */
export interface FrozenDocument {
  url: string
  base: string
  html: string
  /** Style sheets and declarations in the document itself. */
  css: string
  /** Absolute addresses of style sheets, whatever they are sent as. */
  sheets: string[]
  /** Those of pictures. */
  parts: string[]
  /** Films and sounds, which are not kept. */
  media: string[]
  /** Pictures that nobody seems to have asked for: the page's own rules forbid it, or it was stopped before. */
  unasked: string[]
  /** By which address the frozen document refers to each of its frames, in the order of `cuttingsFrames`. */
  frames: string[]
  /** Names of the elements that had to be written as others. */
  standIns: string[]
  /** Drawings that cannot be read, in the order of `cuttingsDrawn`: for pictures of their parts of the page. */
  unread: string[]
}

export interface FreezeOptions {
  /** Of the document, as the one around it knows it. */
  address: string
  framePrefix: string
  /** Addresses that stand for other frames already. */
  taken: string[]
  /** Rules for the font faces that scripts have made. */
  faces: string
  /** Rules that scripts have made and that can no longer be read. */
  written: WrittenRule[]
  /** Names of states that scripts have given to elements of theirs. */
  states: string[]
  remembered: RememberedDocument
}
