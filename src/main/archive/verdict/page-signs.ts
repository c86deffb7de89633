/** A line of text as it stands on a page. */
export interface PageLine {
  text: string
  /** Share of its characters that are links. */
  linked: number
}

/** What of a page tells whether it is an article, beside the text that was found in it. */
export interface PageSigns {
  title: string
  headlines: string[]
  /** What can be seen, top to bottom. */
  lines: PageLine[]
  buttons: string[]
  passwordFields: number
  /** Of robot checks that stand between visitor and page. */
  challenges: number
  /** Of robot checks that any form may have. */
  captchas: number
  paywallElements: number
  noscript: string
  scripts: number
  /** From JSON-LD. */
  isArticle: boolean
  isList: boolean
  isFree: boolean | null
  words: number | null
  ogType: string | null
}

export function noSigns(): PageSigns {
  return {
    title: '',
    headlines: [],
    lines: [],
    buttons: [],
    passwordFields: 0,
    challenges: 0,
    captchas: 0,
    paywallElements: 0,
    noscript: '',
    scripts: 0,
    isArticle: false,
    isList: false,
    isFree: null,
    words: null,
    ogType: null
  }
}
