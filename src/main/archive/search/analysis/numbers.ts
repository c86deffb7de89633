const GROUP = /[,.'\u00A0\u2009\u2019\u202F\u066C]\p{Nd}{3}(?!\p{Nd})/uy
const SHORT_NUMBER = /^\p{Nd}{1,3}$/u
/** Groups as in India: 1,40,00,000. */
const PAIRS = /(?:,\p{Nd}{2})+,\p{Nd}{3}(?!\p{Nd})/uy

/** Where the number that stands in [start, end) ends with the groups of three that follow: `1,000,000`, `1.000`. */
export function endOfNumber(text: string, start: number, end: number): number {
  if (end - start > 3 || !SHORT_NUMBER.test(text.slice(start, end))) return end
  PAIRS.lastIndex = end
  if (end - start < 3 && PAIRS.test(text)) return PAIRS.lastIndex
  let at = end
  for (;;) {
    GROUP.lastIndex = at
    if (!GROUP.test(text)) return at
    at = GROUP.lastIndex
  }
}

export function withoutSeparators(number: string): string {
  return number.replace(/[,.'\u00A0\u2009\u2019\u202F\u066C]/g, '')
}

const SPACED = /(?: \p{Nd}{3})+(?![\p{L}\p{N}]|[-.'@_&+]\p{L})/uy

/** Where groups of three end that may belong to the number before them, `1 000 000`, or be numbers of their own. */
export function endOfSpacedNumber(text: string, start: number, end: number): number {
  if (end - start > 3 || text.charAt(end) !== ' ' || !SHORT_NUMBER.test(text.slice(start, end))) return end
  SPACED.lastIndex = end
  return SPACED.test(text) ? SPACED.lastIndex : end
}
