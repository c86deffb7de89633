import { tidy } from '../tidy'

const LINES = new Set('article aside br dd div dl dt footer h1 h2 h3 h4 h5 h6 header li ol p section ul'.split(' '))
const APART = new Set('a cite small span strong time'.split(' '))
const UNSEEN = /visually-?hidden|sr-only|screen-?reader|off-?screen/i
const SILENT = new Set('button script style svg template'.split(' '))

/** Lines of a small box as they are seen, without what is there to be pressed; what only style sets apart has a space. */
export function linesIn(root: Element): string[] {
  const parts: string[] = []
  const pending: Node[] = [root]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node?.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    if (node?.nodeType !== 1 || isSilent(node as Element)) continue
    const name = (node as Element).localName
    if (LINES.has(name)) parts.push('\n')
    else if (APART.has(name)) parts.push(' ')
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child)
  }
  return parts.join('').split('\n').map(tidy).filter(Boolean)
}

function isSilent(element: Element): boolean {
  return SILENT.has(element.localName) || UNSEEN.test(element.getAttribute('class') ?? '')
}
