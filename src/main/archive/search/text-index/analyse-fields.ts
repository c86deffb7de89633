import type { SearchDocument } from '../../types'
import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'
import { FIELDS } from './fields'

/** A text is analysed up to here; what lies behind is not searched. Longer "articles" are files of data. */
const LONGEST_TEXT = 2_000_000

/** What is searched of an article, by field number. */
export function textsOf(document: SearchDocument): string[] {
  return FIELDS.map((field) => {
    const text = document[field]
    return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  })
}

export function analyseFields(document: SearchDocument): Token[][] {
  return textsOf(document).map((text) => analyse(text))
}
