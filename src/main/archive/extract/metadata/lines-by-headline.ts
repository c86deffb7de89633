import { toText } from '../body/to-text'
import { selector } from '../dom/selector'
import { comparable, tidy } from '../tidy'

const HEADINGS = selector('h1, h2')
const AFTER = 14
const BEFORE = 5
const LONGEST = 140

/** The document is not changed while it is asked about. */
const known = new WeakMap<Document, string[]>()

function linesOf(document: Document): string[] {
  const lines = known.get(document) ?? (document.body ? toText(document.body, ' | ').split('\n') : [])
  known.set(document, lines)
  return lines
}

/** Short lines of the page close to its headline, those below it first; for what nothing in the markup names. */
export function linesByHeadline(document: Document, title: string | null): string[] {
  const lines = linesOf(document)
  const keys = lines.map(comparable)
  const headings = [title, ...HEADINGS.all(document).map((heading) => tidy(heading.textContent))]
  return headings.slice(0, 4).flatMap((heading) => {
    const key = comparable(heading ?? '')
    const at = key.length > 3 ? keys.lastIndexOf(key) : -1
    const near =
      at < 0 ? [] : [...lines.slice(at + 1, at + 1 + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at).reverse()]
    return near.map((line) => tidy(line.replace(/^[\s|]+|[\s|]+$/g, ''))).filter((line) => line.length < LONGEST)
  })
}
