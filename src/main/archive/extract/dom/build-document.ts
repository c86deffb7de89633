import { Attr as LinkedAttr, parseHTML } from 'linkedom'
import { END, type Listed, listed, NEXT, PREVIOUS } from './node-list'

const SVG = 'http://www.w3.org/2000/svg'
const Attribute = LinkedAttr.prototype.constructor as unknown as new (
  document: Document,
  name: string,
  value: string
) => Attr

/** A document that is built of what a parser tells, node for node as linkedom would; but others can listen to the same parser. */
export interface DocumentBuilder {
  open(name: string, attributes: Record<string, string>): void
  close(): void
  text(data: string): void
  comment(data: string): void
  /** The document, which cannot be read before. */
  end(): Document
}

export function documentBuilder(): DocumentBuilder {
  const { document } = parseHTML('')
  let parent: Listed = listed(document)
  /** The outermost `<svg>` that is open. */
  let picture: Listed | null = null
  let last: Listed = parent

  const link = (node: Listed): void => {
    last[NEXT] = node
    node[PREVIOUS] = last
    last = node
  }
  const put = (node: Node): void => {
    listed(node).parentNode = parent
    link(listed(node))
  }
  const element = (name: string): Element => {
    if (!picture && name !== 'svg') return document.createElement(name)
    const made = document.createElementNS(SVG, name)
    if (picture) Object.assign(made, { ownerSVGElement: picture })
    else picture = listed(made)
    return made
  }
  return {
    open(name, attributes) {
      const made = element(name)
      put(made)
      for (const key of Object.keys(attributes)) {
        const attribute = new Attribute(document, key, attributes[key] ?? '')
        Object.assign(attribute, { ownerElement: made })
        link(listed(attribute))
      }
      parent = listed(made)
    },
    close() {
      if (parent === picture) picture = null
      link(parent[END] as Listed)
      parent = parent.parentNode as Listed
    },
    text: (data) => put(document.createTextNode(data)),
    comment: (data) => put(document.createComment(data)),
    end() {
      link(listed(document)[END] as Listed)
      return document
    }
  }
}
