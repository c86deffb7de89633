import { selector } from '../dom/selector'

const BREAKS = selector('br')
const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' '
  )
)
const SKIPPED = new Set('figcaption script style template noscript head rt rp'.split(' '))

function isInline(node: Node | null): boolean {
  return node?.nodeType === 1 && !BLOCK.has((node as Element).localName) && (node as Element).localName !== 'br'
}

/** A cell of several lines is not one value of a row, but a column of a page that is laid out by tables. */
function isColumn(element: Element): boolean {
  return element.localName === 'td' && BREAKS.count(element) > 1
}

/**
 * The body as text: a paragraph, heading, list item or table row a line. `between`: what stands between elements of a
 * line that only style sets apart.
 */
export function toText(root: Element, between = ''): string {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    const text = line
      .replace(/[\u00ad\u200b\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (text) lines.push(text)
    line = ''
  }
  // Iterative: saved pages may nest deeper than the stack.
  const pending: (Node | (() => void))[] = [root]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'function') next()
    else if (next?.nodeType === 3) line += next.nodeValue ?? ''
    else if (next && (next.nodeType === 1 || next.nodeType === 11)) {
      const name = (next as Element).localName ?? ''
      if (SKIPPED.has(name)) continue
      if (name === 'br') end()
      const block = BLOCK.has(name) || isColumn(next as Element)
      if (block) {
        end()
        pending.push(end)
      }
      if (name === 'td' || name === 'th') pending.push(() => (line += ' '))
      for (let child = next.lastChild; child; child = child.previousSibling) {
        pending.push(child)
        if (between && isInline(child) && isInline(child.previousSibling)) pending.push(() => (line += between))
      }
    }
  }
  end()
  return lines.join('\n')
}
