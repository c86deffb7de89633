/** The text of an element as one string, and where each part of it stands. */
export interface TextMap {
  /** White space is one space; what follows in another block begins a new line. */
  text: string
  /** Null: not inside the element's text. */
  offsetOf(node: Node, offset: number): number | null
  rangeOf(from: number, to: number): Range | null
}

interface Piece {
  node: Text
  /** Where its characters stand in the whole text: one number for each, and one for its end. */
  at: number[]
}

const BLOCKS = 'p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,figure,figcaption,table,tr,td,th,pre,dl,dt,dd,section,hr'

/** Reads an element's text once; the map holds until its content changes. */
export function mapText(root: Element): TextMap {
  const { text, pieces } = read(root)
  const pieceOf = new Map(pieces.map((piece) => [piece.node, piece]))
  return {
    text,
    offsetOf(node, offset) {
      const place = node.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : textAt(root, node, offset)
      const piece = place ? pieceOf.get(place.node) : undefined
      return piece && place ? (piece.at[Math.min(place.offset, piece.at.length - 1)] ?? null) : null
    },
    rangeOf(from, to) {
      const start = pieces.find((piece) => (piece.at.at(-1) ?? 0) > from)
      const end = [...pieces].reverse().find((piece) => (piece.at[0] ?? 0) < to)
      if (!start || !end || to <= from) return null
      const range = document.createRange()
      range.setStart(
        start.node,
        Math.max(
          0,
          start.at.findIndex((at) => at >= from)
        )
      )
      const last = end.at.findIndex((at) => at >= to)
      range.setEnd(end.node, last < 0 ? end.node.length : last)
      return range
    }
  }
}

function read(root: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const inside: Element | null = node.parentElement?.closest(BLOCKS) ?? null
    if (inside !== block && text !== '') text = `${text.trimEnd()}\n`
    block = inside
    const at: number[] = []
    for (const char of node.data.split('')) {
      at.push(text.length)
      if (!/\s/.test(char)) text += char
      else if (text !== '' && !/\s$/.test(text)) text += ' '
    }
    at.push(text.length)
    pieces.push({ node, at })
  }
  return { text: text.trimEnd(), pieces }
}

/** The text at a place between elements: what begins there, else what ends before. */
function textAt(root: Element, node: Node, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const next = node.childNodes[offset] ?? null
  let before: Text | null = null
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const isAfter = next
      ? next === text || next.contains(text) || follows(next, text)
      : !node.contains(text) && follows(node, text)
    if (isAfter) return { node: text, offset: 0 }
    before = text
  }
  return before && { node: before, offset: before.length }
}

function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
