import { Element as LinkedElement, Node as LinkedNode } from 'linkedom'

/**
 * Takes from linkedom's nodes what extraction never uses and every node pays for: a table of listeners (each attribute
 * and text has one, too) and a set of class names once one is read. On a large page that is most of what the collector
 * has to look through.
 */
export function leanNodes(): void {
  // What `super()` calls in the constructor of every node.
  Object.setPrototypeOf(LinkedNode.prototype.constructor, Silent)
  const own = Object.getOwnPropertyDescriptor(LinkedElement.prototype, 'className')
  Object.defineProperty(LinkedElement.prototype, 'className', { ...own, get: writtenClass })
}

/** In the place of an event target: nobody listens to these documents. */
class Silent {}

/** As the page wrote it, which is what a browser answers. */
function writtenClass(this: Element): string {
  return this.getAttributeNode('class')?.value ?? ''
}
