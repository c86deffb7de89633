import {
  Attr as LinkedAttr,
  Document as LinkedDocument,
  Element as LinkedElement,
  Node as LinkedNode,
  parseHTML
} from 'linkedom'

/**
 * What linkedom does otherwise than a browser, or at a price that large pages do not bear:
 * - every node, attributes and texts included, has a table of listeners, though nobody listens to these documents;
 * - every element with a class has a set of its words, before anybody asks;
 * - names keep their capitals: `<IMG SRC=…>` of older pages has no `src`, and what Readability makes with
 *   `createElement('DIV')` is no `div`.
 */
export function mendLinkedom(): void {
  // What `super()` calls in the constructor of every node.
  Object.setPrototypeOf(LinkedNode.prototype.constructor, Silent)
  Object.defineProperty(LinkedElement.prototype, 'className', {
    configurable: true,
    get: readClass,
    set: writeClass
  })
  Object.assign(LinkedDocument.prototype, { createAttribute })
  const page = Object.getPrototypeOf(parseHTML('<!doctype html>').document) as Document
  const create = page.createElement as (this: Document, name: string) => HTMLElement
  Object.assign(page, {
    createElement(this: Document, name: string) {
      return create.call(this, name.toLowerCase())
    }
  })
}

/** In the place of an event target. */
class Silent {}

function readClass(this: Element): string {
  return this.getAttributeNode('class')?.value ?? ''
}

function writeClass(this: Element, value: string): void {
  const attribute = this.getAttributeNode('class')
  if (attribute) {
    if (attribute.value !== value) attribute.value = value
    return
  }
  const added = this.ownerDocument.createAttribute('class')
  added.value = value
  this.setAttributeNode(added)
}

const Attribute = LinkedAttr.prototype.constructor as unknown as new (document: Document, name: string) => Attr

function createAttribute(this: Document, name: string): Attr {
  return new Attribute(this, name.toLowerCase())
}
