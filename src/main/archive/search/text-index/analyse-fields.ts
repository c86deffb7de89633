import type { SearchDocument } from '../../types'
import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'
import { FIELDS } from './fields'

/** A text is analysed up to here; what lies behind is not searched. Longer "articles" are files of data. */
const LONGEST_TEXT = 2_000_000

export function analyseFields(document: SearchDocument): Token[][] {
  return FIELDS.map((field) => {
    const text = document[field]
    return analyse(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text)
  })
}
