/** What an `object` or `embed` shows, in a form that a page without plug-ins can show. */
export interface OutsideParts {
  /** The elements that show documents, in no order that means anything. */
  holders: Element[]
  /** As which element it is written: a picture, a frame, or the content that stands in for it; null: as nothing. */
  kindOf(element: Element): 'img' | 'iframe' | 'inside' | null
  /** An address by which a picture is shown. */
  isPicture(address: string): boolean
  /** The address of what it shows. */
  addressOf(element: Element): string
  /** Names for slots that scripts have filled one by one, and for what is in them. */
  slotOf(element: Element): { name: string } | { slot: string } | null
}

/** Runs in the page: uses nothing from outside itself. */
export function outsideParts(roots: (Document | ShadowRoot)[]): OutsideParts {
  const PICTURE = /\.(svg|png|jpe?g|gif|webp|avif|bmp|ico)([?#]|$)|^data:image\//i
  const slots = new Map<Element, { name: string } | { slot: string }>()
  for (const root of roots) {
    if (!(root instanceof ShadowRoot) || root.slotAssignment !== 'manual') continue
    for (const child of root.host.children) slots.set(child, { slot: 'cuttings-none' })
    for (const slot of root.querySelectorAll('slot')) {
      const name = `cuttings-${slots.size}`
      slots.set(slot, { name })
      for (const element of slot.assignedElements()) slots.set(element, { slot: name })
    }
  }
  const addressOf = (element: Element): string =>
    element.getAttribute(element.localName === 'embed' ? 'src' : 'data')?.trim() ?? ''
  const isShown = (element: Element): boolean => element.getClientRects().length > 0
  /** Then it could not show what it refers to. */
  const showsContent = (element: Element): boolean =>
    [...element.childNodes].some((child) =>
      child instanceof Element
        ? !/^(param|script|style)$/.test(child.localName) && isShown(child)
        : child.nodeType === 3 && /\S/.test(child.nodeValue ?? '') && isLaidOut(child)
    )
  const isLaidOut = (text: Node): boolean => {
    const range = document.createRange()
    range.selectNodeContents(text)
    return range.getClientRects().length > 0
  }
  /** A drawing that does more than a picture can, and which may be read. */
  const isLively = (element: Element): boolean => {
    const drawing = (element as HTMLObjectElement | HTMLEmbedElement).getSVGDocument()
    return drawing?.querySelector('script, image, foreignObject') != null
  }
  const all = (names: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(names)])
  const isPicture = (address: string): boolean => PICTURE.test(address)
  const showsDrawing = (embed: Element): boolean => (embed as HTMLEmbedElement).getSVGDocument() !== null
  const frames = all('iframe, frame, object').filter(
    (element) => 'contentWindow' in element && element.contentWindow !== null
  )
  const embeds = all('embed').filter((element) => element instanceof HTMLEmbedElement)
  /**
   * An `embed` that shows a page does not say so. The window counts the frames of the document's own tree: what is more
   * than all others is these.
   */
  const pages = ((): Element[] => {
    const known = [...frames, ...embeds.filter(showsDrawing)].filter((element) => element.getRootNode() === document)
    const candidates = embeds.filter(
      (embed) =>
        embed.getRootNode() === document && !showsDrawing(embed) && !isPicture(addressOf(embed)) && isShown(embed)
    )
    return candidates.length <= window.length - known.length ? candidates : []
  })()
  return {
    holders: [...frames, ...embeds.filter((embed) => pages.includes(embed) || showsDrawing(embed))],
    addressOf,
    isPicture,
    slotOf: (element) => slots.get(element) ?? null,
    kindOf(element) {
      if (showsContent(element)) return 'inside'
      if (pages.includes(element)) return 'iframe'
      const isDrawn = isPicture(addressOf(element)) || /^image\//i.test(element.getAttribute('type') ?? '')
      if (isShown(element) && isLively(element)) return 'iframe'
      if (isDrawn && isShown(element)) return 'img'
      const { width, height } = element.getBoundingClientRect()
      const inside = element instanceof HTMLObjectElement ? element.contentWindow : null
      if (inside && width > 0 && height > 0) return 'iframe'
      return element.localName === 'object' ? 'inside' : null
    }
  }
}
