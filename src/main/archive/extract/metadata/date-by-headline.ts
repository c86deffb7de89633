import { toText } from '../body/to-text'
import { comparable, tidy } from '../tidy'
import { dateInText } from './dates'

const AFTER = 14
const BEFORE = 5
const LONGEST = 140

/** A date in a short line by the headline, where nothing in the markup says that it is one. */
export function dateByHeadline(document: Document, title: string | null): string | null {
  const lines = document.body ? toText(document.body).split('\n') : []
  const keys = lines.map(comparable)
  const headings = [title, ...[...document.querySelectorAll('h1, h2')].map((heading) => tidy(heading.textContent))]
  for (const heading of headings.slice(0, 4)) {
    const key = comparable(heading ?? '')
    const at = key.length > 3 ? keys.lastIndexOf(key) : -1
    const found = at < 0 ? null : nearest([...lines.slice(at + 1, at + 1 + AFTER), ...before(lines, at)])
    if (found) return found
  }
  return null
}

function before(lines: string[], at: number): string[] {
  return lines.slice(Math.max(0, at - BEFORE), at).reverse()
}

function nearest(lines: string[]): string | null {
  for (const line of lines) {
    const found = line.length < LONGEST ? dateInText(line) : null
    if (found) return found
  }
  return null
}
