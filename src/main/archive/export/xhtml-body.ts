import { DomUtils, parseDocument } from 'htmlparser2'
import { attributesOf } from './xhtml-attributes'
import { FORBIDDEN, xmlText } from './xhtml-text'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = ReturnType<typeof DomUtils.findAll>[number]
/** What may stand here: blocks and text, or text alone. */
type Place = 'flow' | 'phrasing'

const { isTag, isText } = DomUtils
const PHRASING = new Set(
  'q cite code kbd samp abbr b strong i em u s del ins mark small sub sup span time bdi bdo'.split(' ')
)
const LINES = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'])
const PARTS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'colgroup'])
const BLOCKS = new Set(
  'p h2 h3 h4 h5 h6 pre div blockquote ul ol li dl dt dd figure figcaption table caption thead tbody tfoot tr td th hr'.split(
    ' '
  )
)

/**
 * A sanitised body as XHTML that a book’s strict readers take: well-formed, and every element where it may stand. Pages
 * are full of lists without items and paragraphs around tables; what is in them stays, only the wrong wrapper goes.
 * `image` gives each stored picture its new address; null: the picture goes.
 */
export function toXhtml(html: string, image: (sha256: string) => string | null): string {
  return writer(image).all(parseDocument(html.replace(FORBIDDEN, '')).children, 'flow')
}

function writer(image: (sha256: string) => string | null) {
  const element = (name: string, node: Element, content: string): string =>
    `<${name}${attributesOf(node)}>${content}</${name}>`

  function all(nodes: Node[], place: Place): string {
    return nodes.map((node) => one(node, place)).join('')
  }

  function one(node: Node, place: Place): string {
    if (isText(node)) return xmlText(node.data)
    if (!isTag(node)) return ''
    const { name } = node
    if (name === 'br') return '<br/>'
    if (name === 'img') return picture(node)
    if (name === 'a') return link(node, place)
    if (name === 'ruby') return ruby(node)
    if (PHRASING.has(name)) return phrase(node, place)
    if (place === 'phrasing') return `${all(node.children, 'phrasing')} `
    return block(node)
  }

  function block(node: Element): string {
    const { name, children } = node
    if (name === 'hr') return '<hr/>'
    if (LINES.has(name)) return line(node)
    if (name === 'ul' || name === 'ol') return list(node)
    if (name === 'dl') return definitions(node)
    if (name === 'table') return table(node)
    if (name === 'figure') return figure(node)
    if (name === 'blockquote') return element('blockquote', node, all(children, 'flow'))
    return BLOCKS.has(name) ? element('div', node, all(children, 'flow')) : all(children, 'flow')
  }

  function line(node: Element): string {
    const holdsBlocks = hasBlock(node)
    if (holdsBlocks && node.name === 'p') return element('div', node, all(node.children, 'flow'))
    return element(node.name, node, all(node.children, 'phrasing'))
  }

  function phrase(node: Element, place: Place): string {
    if (place === 'flow' && hasBlock(node)) return all(node.children, 'flow')
    // What a time says must be one for a strict reader, and an override needs its direction: else they are text.
    const isPlain = node.name === 'time' || (node.name === 'bdo' && !/^(ltr|rtl)$/i.test(node.attribs.dir ?? ''))
    return element(isPlain ? 'span' : node.name, node, all(node.children, 'phrasing'))
  }

  function link(node: Element, place: Place): string {
    const content = all(node.children, place)
    return node.attribs.href && !isInLink(node) ? element('a', node, content) : content
  }

  function list(node: Element): string {
    const items = grouped(node.children, 'li').map((item) =>
      Array.isArray(item) ? `<li>${all(item, 'flow')}</li>` : element('li', item, all(item.children, 'flow'))
    )
    return items.length > 0 ? element(node.name, node, items.join('')) : ''
  }

  /** Terms and what they mean, in pairs; else as they stand. */
  function definitions(node: Element): string {
    const parts = node.children.filter(isTag).filter(({ name }) => name === 'dt' || name === 'dd')
    const isPaired = parts[0]?.name === 'dt' && parts.at(-1)?.name === 'dd' && onlyHolds(node, parts)
    if (!isPaired) return `<div>${all(node.children, 'flow')}</div>`
    const place = (name: string): Place => (name === 'dt' ? 'phrasing' : 'flow')
    const content = parts.map((part) => element(part.name, part, all(part.children, place(part.name))))
    return element('dl', node, content.join(''))
  }

  function figure(node: Element): string {
    const captions = node.children.filter(isTag).filter(({ name }) => name === 'figcaption')
    const last = captions.at(-1)
    const content = node.children.filter((child) => child !== last)
    const caption = last ? element('figcaption', last, all(last.children, 'flow')) : ''
    return element('figure', node, `${all(content, 'flow')}${caption}`)
  }

  function table(node: Element): string {
    const rows = within(node, 'tr').map((row) => {
      const cells = row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
      return { row, cells }
    })
    const full = rows.filter(({ cells }) => cells.length > 0)
    if (full.length === 0) return `<div>${all(node.children, 'flow')}</div>`
    const [caption] = within(node, 'caption')
    const head = caption ? `<caption>${all(caption.children, 'phrasing')}</caption>` : ''
    const body = full.map(({ row, cells }) =>
      element('tr', row, cells.map((cell) => element(cell.name, cell, all(cell.children, 'flow'))).join(''))
    )
    return `${element('table', node, `${head}<tbody>${body.join('')}</tbody>`)}${besideCells(node, caption)}`
  }

  /** What stands in a table and in none of its cells comes after it. */
  function besideCells(node: Element, caption: Element | undefined): string {
    const loose = (nodes: Node[]): Node[] =>
      nodes.flatMap((child) => {
        if (!isTag(child)) return isBlank(child) ? [] : [child]
        if (child === caption || child.name === 'td' || child.name === 'th') return []
        return PARTS.has(child.name) ? loose(child.children) : [child]
      })
    const content = all(loose(node.children), 'flow')
    return content === '' ? '' : `<div>${content}</div>`
  }

  /** Each base with its reading; where they do not come in pairs, the readings in brackets. */
  function ruby(node: Element): string {
    const children = node.children.filter((child) => !isBracket(child))
    const isReading = (child: Node | undefined): boolean => child !== undefined && isTag(child) && child.name === 'rt'
    const isPaired =
      isReading(children.at(-1)) &&
      children.every((child, n) => !isReading(child) || (n > 0 && !isReading(children[n - 1])))
    const content = children.map((child) => {
      if (!isReading(child) || !isTag(child)) return one(child, 'phrasing')
      const reading = all(child.children, 'phrasing')
      return isPaired ? `<rt>${reading}</rt>` : `(${reading})`
    })
    return isPaired ? `<ruby>${content.join('')}</ruby>` : content.join('')
  }

  function picture(node: Element): string {
    const [, sha256] = /^cuttings:\/\/blob\/([0-9a-f]{64})$/.exec(node.attribs.src ?? '') ?? []
    const src = sha256 ? image(sha256) : null
    return src ? `<img src="${src}"${attributesOf(node)}/>` : ''
  }

  return { all }
}

function hasBlock(node: Element): boolean {
  return DomUtils.existsOne((child) => child !== node && BLOCKS.has(child.name), node.children)
}

function isInLink(node: Element): boolean {
  for (let above = node.parent; above; above = above.parent)
    if (isTag(above) && above.name === 'a' && above.attribs.href) return true
  return false
}

/** The children of that name, and runs of what stands between them. */
function grouped(nodes: Node[], name: string): (Element | Node[])[] {
  const out: (Element | Node[])[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (isTag(node) && node.name === name) out.push(node)
    else if (Array.isArray(last)) last.push(node)
    else if (!isBlank(node)) out.push([node])
  }
  return out
}

/** Around a reading, for those who cannot show it above. */
function isBracket(node: Node): boolean {
  return isTag(node) && node.name === 'rp' && /^[\p{P}\s]*$/u.test(DomUtils.textContent(node))
}

function isBlank(node: Node): boolean {
  return !isTag(node) && !(isText(node) && node.data.trim() !== '')
}

function onlyHolds(node: Element, parts: Element[]): boolean {
  return node.children.every((child) => isBlank(child) || parts.some((part) => part === child))
}

/** Elements of that name that belong to this table, not to one inside of it. */
function within(node: Element, name: string): Element[] {
  return node.children.filter(isTag).flatMap((child) => {
    if (child.name === name) return [child]
    return PARTS.has(child.name) ? within(child, name) : []
  })
}
