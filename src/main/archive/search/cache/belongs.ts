import type { DocumentReader } from '../../types'
import type { TextIndex } from '../text-index/text-index'

const ASKED = 5

/** A stored index of another archive could by chance be as far: some articles that should be there are asked for. */
export function holdsKnownArticles(index: TextIndex, reader: DocumentReader, changed: readonly string[]): boolean {
  const expected = new Set(changed)
  let asked = 0
  for (let slot = 0; slot < index.slots; slot += 1) {
    const id = index.articles.idOf(slot)
    if (id === undefined || expected.has(id)) continue
    if (reader.document(id) === null) return false
    asked += 1
    if (asked === ASKED) return true
  }
  return true
}
