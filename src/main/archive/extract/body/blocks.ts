import { ANCHORS } from '../dom/common'
import { selector } from '../dom/selector'
import { tidy } from '../tidy'
import { LINE } from './even-out'

/** A block of text that holds no other block. */
export interface Block {
  element: Element
  text: string
  /** Share of the text that is links. */
  linked: number
}

const OUTER = selector(
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, div, td, th, figure, section, pre, dd, dt, span, strong, header, center'
)
const INNER_OR_MEDIA = selector(
  `p, li, h1, h2, h3, h4, h5, h6, blockquote, div, td, th, ul, ol, table, section, pre, dd, dt, header, article, center, [${LINE}], img, video, audio`
)
/** Every block of text under an element, in order; those with pictures or films are left alone. */
export function leafBlocks(root: Element): Block[] {
  return OUTER.all(root).flatMap((element) => {
    if (INNER_OR_MEDIA.has(element)) return []
    if (/^(span|strong)$/.test(element.localName) && !standsAlone(element, root)) return []
    const text = tidy(element.textContent)
    return text === '' ? [] : [{ element, text, linked: linkedShare(element, text) }]
  })
}

function standsAlone(element: Element, root: Element): boolean {
  if (element.hasAttribute(LINE)) return true
  const parent = element.parentElement
  if (parent === root) return true
  return (
    /^(div|section|article)$/.test(parent?.localName ?? '') && tidy(parent?.textContent) === tidy(element.textContent)
  )
}

/** Share of an element's text that is links. */
export function linkShare(element: Element): number {
  return linkedShare(element, tidy(element.textContent))
}

function linkedShare(element: Element, text: string): number {
  let linked = 0
  for (const link of ANCHORS.all(element)) linked += tidy(link.textContent).length
  return linked / Math.max(1, text.length)
}
