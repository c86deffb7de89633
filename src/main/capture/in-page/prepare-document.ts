/** Before the page's own scripts: closed shadow roots stay readable for us, and printing cannot block. */
export function prepareDocument(): void {
  const roots = new WeakMap<Element, ShadowRoot>()
  const original = Element.prototype.attachShadow
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = original.call(this, init)
    roots.set(this, root)
    return root
  }
  Object.defineProperty(window, '__closedShadowRoots', { value: roots })
  window.print = () => undefined
}
