import { toText } from '../body/to-text'
import { selector } from '../dom/selector'
import { comparable, tidy } from '../tidy'

const HEADINGS = selector('h1, h2')
const AFTER = 14
const BEFORE = 5
const LONGEST = 140

/** Short lines of the page close to its headline, those below it first; for what nothing in the markup names. */
export function linesByHeadline(document: Document, title: string | null): string[] {
  const lines = document.body ? toText(document.body).split('\n') : []
  const keys = lines.map(comparable)
  const headings = [title, ...HEADINGS.all(document).map((heading) => tidy(heading.textContent))]
  return headings.slice(0, 4).flatMap((heading) => {
    const key = comparable(heading ?? '')
    const at = key.length > 3 ? keys.lastIndexOf(key) : -1
    const near =
      at < 0 ? [] : [...lines.slice(at + 1, at + 1 + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at).reverse()]
    return near.filter((line) => line.length < LONGEST)
  })
}
