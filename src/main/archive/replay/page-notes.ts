const HEAD = 50_000

/** What capturing noted of the whole page, on its outermost element: all that is shown of the page goes by it. */
export interface PageNotes {
  /**
   * Media features that the browser which kept the page did not know. A question about one is neither true nor false,
   * and has to stay so in a browser that knows it by now.
   */
  unknownMedia: ReadonlySet<string>
  /** Kinds of addresses with data in them that the page's own rules did not let be shown. */
  refused: ReadonlySet<string>
  /** Names of elements that had to be written as others, which say so themselves. */
  standIns: ReadonlySet<string>
  /** Capitals make other names of elements, as in XML. */
  hasExactNames: boolean
  /** What the page was written in, and so are its style sheets where nothing else is said. Null: UTF-8. */
  charset: string | null
}

export const NO_NOTES: PageNotes = {
  unknownMedia: new Set(),
  refused: new Set(),
  standIns: new Set(),
  hasExactNames: false,
  charset: null
}

export function pageNotes(content: string): PageNotes {
  const head = content.slice(0, HEAD)
  if (!head.includes('data-cuttings-')) return NO_NOTES
  return {
    unknownMedia: namesIn(head, 'unknown-media'),
    refused: namesIn(head, 'refused'),
    standIns: namesIn(head, 'stand-ins'),
    hasExactNames: namesIn(head, 'names').has('exact'),
    charset: [...namesIn(head, 'charset')][0] ?? null
  }
}

function namesIn(head: string, note: string): ReadonlySet<string> {
  const [, names = ''] =
    new RegExp(`<html\\b[^>]{0,20000}?\\sdata-cuttings-${note}="([a-z\\d_: -]{0,2000})"`, 'i').exec(head) ?? []
  return new Set(names.split(' ').filter(Boolean))
}
