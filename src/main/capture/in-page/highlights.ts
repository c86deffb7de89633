/** Passages that scripts have marked without an element around them: no markup brings that about. */
export interface Highlights {
  /** The pieces of a text, with the declarations of those that are marked; null: nothing in it is. */
  piecesOf(text: Node): { text: string; style: string | null }[] | null
}

/** Runs in the page: uses nothing from outside itself. */
export function highlights(): Highlights {
  const MOST_RANGES = 2_000
  const MOST_TEXTS = 5_000
  const HTML = 'http://www.w3.org/1999/xhtml'
  const LOOKS = [
    'color',
    'background-color',
    'text-decoration',
    'text-shadow',
    '-webkit-text-fill-color',
    '-webkit-text-stroke'
  ]
  interface Mark {
    name: string
    from: number
    to: number
  }
  type Marked = { priority: number } & Iterable<AbstractRange>
  const registry = (CSS as unknown as { highlights?: Iterable<[string, Marked]> }).highlights
  const marks = new Map<Node, Mark[]>()
  const isLaidOut = (text: Node): boolean => {
    const range = document.createRange()
    range.selectNodeContents(text)
    return text.parentElement?.namespaceURI === HTML && range.getClientRects().length > 0
  }
  const note = (text: Node, name: string, { startContainer, startOffset, endContainer, endOffset }: Range): void => {
    const from = text === startContainer ? startOffset : 0
    const to = text === endContainer ? endOffset : (text.nodeValue?.length ?? 0)
    if (from >= to || (!marks.has(text) && (marks.size >= MOST_TEXTS || !isLaidOut(text)))) return
    marks.set(text, [...(marks.get(text) ?? []), { name, from, to }])
  }
  /** One that does not follow the document may lead to what is no longer there. */
  const living = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null => {
    const range = document.createRange()
    try {
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range
    } catch {
      return null
    }
  }
  const noteRange = (name: string, range: Range): void => {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode())
      if (text.nodeType === 3 && range.intersectsNode(text)) note(text, name, range)
  }
  const byPriority = [...(registry ?? [])].sort(([, a], [, b]) => a.priority - b.priority)
  let ranges = 0
  for (const [name, marked] of byPriority)
    for (const each of marked) {
      const range = ranges++ < MOST_RANGES ? living(each) : null
      if (range) noteRange(name, range)
    }
  const declarations = (element: Element, names: string[]): string => {
    const plain = getComputedStyle(element)
    const told = new Map<string, string>()
    for (const name of names) {
      const style = getComputedStyle(element, `::highlight(${CSS.escape(name)})`)
      for (const look of LOOKS) {
        const value = style.getPropertyValue(look)
        if (value !== plain.getPropertyValue(look) || !told.has(look)) told.set(look, value)
      }
    }
    return `all:unset!important;${[...told].map(([look, value]) => `${look}:${value}!important`).join(';')}`
  }
  return {
    piecesOf(text) {
      const [own, element] = [marks.get(text), text.parentElement]
      const whole = text.nodeValue ?? ''
      if (!own || !element) return null
      const cuts = [...new Set([0, whole.length, ...own.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
      return cuts.slice(0, -1).map((from, at) => {
        const names = own.filter((mark) => mark.from <= from && from < mark.to).map(({ name }) => name)
        const style = names.length > 0 ? declarations(element, names) : null
        return { text: whole.slice(from, cuts[at + 1]), style }
      })
    }
  }
}
