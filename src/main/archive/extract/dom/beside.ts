import { tidy } from '../tidy'
import { HEADLINES, PARAGRAPHS } from './common'

const LONG = 80
const SEVERAL = 3

/**
 * Whether a box that is called an aside, a sidebar or a teaser is one. It is not, whatever it is called, where it holds
 * the headline or the greater part of the running text.
 */
export function isReallyBeside(box: Element): boolean {
  return !(/^(?:html|body|main|article)$/.test(box.localName) || HEADLINES.has(box) || holdsTheText(box))
}

function holdsTheText(box: Element): boolean {
  const own = longParagraphs(box)
  return own >= SEVERAL && own * 2 > longParagraphs(box.ownerDocument)
}

function longParagraphs(root: ParentNode): number {
  return PARAGRAPHS.all(root).filter(({ textContent }) => tidy(textContent).length > LONG).length
}
