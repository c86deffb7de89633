/** Another way in which the same place of the text can be found, with the stretch that it covers. */
export interface Form {
  term: string
  start: number
  end: number
}

/** One place of a text: what it is found by, and where it stands in the original (UTF-16 units, half-open). */
export interface Token extends Form {
  also: readonly Form[]
  /** Written together with the token before it: `covid-19`, a run of Han characters. */
  glued: boolean
  /** An emoji: it takes no place among the words, so that a quotation goes on across it. */
  aside?: true
}

const NOTHING_ELSE: readonly Form[] = []

export function token(term: string, start: number, end: number, glued = false, also = NOTHING_ELSE): Token {
  return { term, start, end, also, glued }
}

/** Stands for words that were not read because nobody asked for them. */
export const PASSED_OVER: Token = token('', -1, -1)

/** Longer words are cut for the index and for the query alike: nobody types them, and hostile pages are full of them. */
const LONGEST_TERM = 64

export function clip(term: string): string {
  if (term.length <= LONGEST_TERM) return term
  // Half a character could not be stored.
  const splits = (term.charCodeAt(LONGEST_TERM) & 0xfc00) === 0xdc00
  return term.slice(0, splits ? LONGEST_TERM - 1 : LONGEST_TERM)
}
