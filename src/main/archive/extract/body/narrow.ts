import { PARAGRAPHS } from '../dom/common'
import { selector } from '../dom/selector'
import { tidy } from '../tidy'

const DECLARED = selector('[itemprop~="articleBody" i], [property~="articleBody" i]')
/** The part that the page itself calls the article's body, where it holds nearly all of the running text. */
export function narrowToDeclared(found: Element): Element {
  const [declared, ...more] = DECLARED.all(found).filter(({ localName }) => localName !== 'meta')
  if (!declared || more.some((other) => !declared.contains(other))) return found
  return prose(declared) >= prose(found) * 0.9 ? declared : found
}

/** Characters of paragraphs. */
function prose(element: Element): number {
  return PARAGRAPHS.all(element)
    .map((paragraph) => tidy(paragraph.textContent).length)
    .filter((length) => length > 60)
    .reduce((sum, length) => sum + length, 0)
}
