import { tidy } from '../tidy'
import { dateInText } from './dates'

const NEAR = 60
const ELSEWHERE =
  'aside, footer, nav, script, style, noscript, [class*="related" i], [class*="comment" i], [class*="sidebar" i]'

/** A date in a short line by the headline, where nothing in the markup says that it is one. */
export function dateByHeadline(document: Document): string | null {
  const headings = document.querySelectorAll('h1')
  const heading = headings[headings.length - 1] ?? document.querySelector('h2')
  return heading ? nearest(textsAround(document, heading)) : null
}

/** Leaf elements before the headline and after it. */
function textsAround(document: Document, heading: Element): string[] {
  const all = [...document.querySelectorAll('body *')]
  const at = all.indexOf(heading)
  const after = all.slice(at + 1, at + 1 + NEAR * 3)
  const before = all.slice(Math.max(0, at - NEAR), at).reverse()
  return [...after, ...before]
    .filter((element) => !element.closest(ELSEWHERE))
    .map((element) => tidy(element.textContent))
    .filter((text) => text.length > 5 && text.length < 110)
}

function nearest(texts: string[]): string | null {
  for (const text of texts) {
    const found = dateInText(text)
    if (found) return found
  }
  return null
}
