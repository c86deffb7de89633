/**
 * A field called "children" or "style" hides what its form itself has of that name, and a frame called "body" hides
 * the document's, from our world, too. Such fields are taken out of their forms, such names away, for as long as we
 * are at the page; `markupMemory` knows of both. Runs in the page.
 */
export function holdNames(): null {
  const NOWHERE = 'cuttings-nowhere'
  /** Asked of forms by pages, and never by us. */
  const HARMLESS = new Set(
    'action method target title name id length elements lang dir hidden enctype encoding autocomplete rel submit reset click focus blur part role'.split(
      ' '
    )
  )
  const NAMED = 'img, form, iframe, embed, object'
  const { apply } = Reflect
  const { querySelectorAll, getAttribute, setAttribute, removeAttribute } = Element.prototype
  const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get
  const roots: (Document | ShadowRoot)[] = [document]
  const found = (root: Document | ShadowRoot, selector: string): ArrayLike<Element> => {
    const { querySelectorAll: from } = root === document ? Document.prototype : DocumentFragment.prototype
    return apply(from, root, [selector]) as ArrayLike<Element>
  }
  for (let at = 0; at < roots.length; at++) {
    const elements = found(roots[at] as Document, '*')
    for (let index = 0; index < elements.length; index++) {
      const root = rootOf && (apply(rootOf, elements[index], []) as ShadowRoot | null)
      if (root) roots[roots.length] = root
    }
  }
  const hides = (name: string | null, prototype: object): boolean =>
    name !== null && name !== '' && name in prototype && !HARMLESS.has(name)
  const hold = (element: Element, attribute: string): void => {
    const value = apply(getAttribute, element, [attribute])
    apply(setAttribute, element, [`data-cuttings-held-${attribute}`, value])
    apply(removeAttribute, element, [attribute])
  }
  const named = found(document, NAMED)
  for (let at = 0; at < named.length; at++) {
    const element = named[at] as Element
    for (const attribute of ['name', 'id']) {
      const value = apply(getAttribute, element, [attribute])
      if (hides(value, Document.prototype)) hold(element, attribute)
    }
  }
  const forms: Element[] = []
  for (const root of roots)
    for (let at = 0, all = found(root, 'form'); at < all.length; at++) forms.push(all[at] as Element)
  for (const form of forms) {
    const fields = apply(querySelectorAll, form, ['[name], [id]']) as ArrayLike<Element>
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index] as Element
      const names = [apply(getAttribute, field, ['name']), apply(getAttribute, field, ['id'])]
      if (!names.some((name) => hides(name, HTMLFormElement.prototype))) continue
      if (field.localName !== 'img') apply(setAttribute, field, ['form', NOWHERE])
      else for (const attribute of ['name', 'id']) if (apply(getAttribute, field, [attribute])) hold(field, attribute)
    }
  }
  return null
}
