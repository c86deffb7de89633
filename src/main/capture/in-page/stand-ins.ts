/** What no HTML parser would build again from its own text, and what only a script can bring about. */
export interface StandIns {
  /** Why an element has to be written as another one that looks the same; null: it can be written as it is. */
  isMisplaced(element: Element): boolean
  /** An element of the top layer: a modal dialog, an open popover. */
  isOnTop(element: Element): boolean
  /** Declarations that make another element look like this one. */
  looks(element: Element): string
  /** It stands in a table directly: a parser puts a part of the table around such rows. */
  isBareRow(node: Node): boolean
  /** Declarations by which a control shows a picture of itself instead. */
  asPicture(control: HTMLElement, address: string): string
  /** The sheet that a modal dialog lays over the rest; null: none. */
  backdrop(element: Element): string | null
  /** Declarations for an element beside the body, so that it looks in the body as it did there. */
  asBeside(element: HTMLElement): string
  /** Nothing around it moves or cuts off what is fixed to the window. */
  isFree(element: Element): boolean
}

/** Runs in the page: uses nothing from outside itself. */
export function standIns(): StandIns {
  const INHERITED = new Set(
    'color direction font-family font-size font-style font-weight letter-spacing line-height list-style-position list-style-type text-align text-indent text-transform visibility white-space word-spacing'.split(
      ' '
    )
  )
  /** These are those of the letters unless a rule says otherwise, and what is around hands them on. */
  const LETTER_COLOURS = new Set([
    '-webkit-text-fill-color',
    '-webkit-text-stroke-color',
    'text-emphasis-color',
    'caret-color'
  ])
  const ENDS_PARAGRAPH =
    'address,article,aside,blockquote,center,details,dialog,dir,div,dl,dd,dt,li,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,main,menu,nav,ol,p,pre,search,section,summary,table,ul'
  const NESTS_NOT = new Set([
    'a',
    'button',
    'form',
    'nobr',
    'li',
    'dd',
    'dt',
    'option',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6'
  ])
  /** There is one of each, wherever a parser meets another. */
  const ROOTS = new Set(['html', 'head', 'body'])
  const LISTS = new Set(['ul', 'ol', 'menu', 'dl'])
  const HEADING = /^h[1-6]$/
  const TABLE: Record<string, RegExp> = {
    td: /^tr$/,
    th: /^tr$/,
    tr: /^(table|tbody|thead|tfoot)$/,
    tbody: /^table$/,
    thead: /^table$/,
    tfoot: /^table$/,
    caption: /^table$/,
    colgroup: /^table$/,
    col: /^colgroup$/
  }
  const TABLE_PARTS = /^(table|tbody|thead|tfoot|tr)$/
  const INSIDE: Record<string, RegExp> = {
    table: /^(caption|colgroup|thead|tbody|tfoot|tr|form|script|style|template)$/,
    tr: /^(td|th|form|script|style|template)$/
  }
  const ROWS = /^(tr|form|script|style|template)$/
  /** Something in a table is in none of its cells: a parser would put it before the table. */
  const holdsStrays = (part: Element): boolean => {
    const allowed = INSIDE[part.localName] ?? ROWS
    for (const node of part.childNodes) {
      if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true
      if (node.nodeType !== 1) continue
      const child = node as Element
      if (!allowed.test(child.localName) || (TABLE_PARTS.test(child.localName) && holdsStrays(child))) return true
    }
    return false
  }
  const VOID = /^(area|base|col|hr|link|meta|param|source|track)$/
  /** Scripts can put into an element what no markup can; of most it is shown. */
  const showsContent = (element: Element): boolean => {
    if (!element.firstChild) return false
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getClientRects().length > 0
  }
  const replaced = new WeakSet<Element>()
  const nestsIn = (element: Element, name: string): boolean => {
    const isHeading = HEADING.test(name)
    for (let up = element.parentElement, far = 0; up && far < 200; up = up.parentElement, far++) {
      const above = up.localName
      if (isHeading) return HEADING.test(above)
      if (above === name || (name === 'dd' && above === 'dt') || (name === 'dt' && above === 'dd')) return true
      if (LISTS.has(above) && /^(li|dd|dt)$/.test(name)) return false
      if (/^(table|td|th|caption|object|template|svg|math|body)$/.test(above) && name !== 'form') return false
    }
    return false
  }
  const isOutOfPlace = (element: Element): boolean => {
    const name = element.localName
    const { parentElement } = element
    // A parser would know it by its other letters.
    if (/[A-Z]/.test(name)) return true
    const place = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined
    // Parts of tables anywhere else are dropped by a parser.
    if (place) return parentElement === null || !place.test(parentElement.localName) || replaced.has(parentElement)
    if (VOID.test(name)) return showsContent(element)
    if (name === 'table') return holdsStrays(element)
    // Made by a script with these names: a parser would make drawings and pictures of them.
    if (name === 'svg' || name === 'math' || name === 'image') return true
    // What scripts have put in one directly is shown, and no parser would leave it there.
    if (name === 'template') return element.firstChild !== null && getComputedStyle(element).display !== 'none'
    if (ROOTS.has(name))
      return element !== document.documentElement && element.parentElement !== document.documentElement
    // Nothing ends the one for a parser, and the other holds no elements.
    if (name === 'plaintext' || name === 'xmp') return true
    if (name === 'p') return element.firstElementChild !== null && element.querySelector(ENDS_PARAGRAPH) !== null
    return NESTS_NOT.has(name) && nestsIn(element, name)
  }
  const isMisplaced = (element: Element): boolean => {
    const is = isOutOfPlace(element)
    if (is) replaced.add(element)
    return is
  }
  const matches = (element: Element, selector: string): boolean => {
    try {
      return element.matches(selector)
    } catch {
      return false
    }
  }
  const written = (style: CSSStyleDeclaration, names: Iterable<string>): string => {
    let text = ''
    for (const name of names) text += `${name}:${style.getPropertyValue(name)};`
    return text
  }
  const plain = new Map<string, string>()
  const looks = (element: Element): string => {
    if (plain.size === 0) {
      const bare = document.createElement('cuttings-part')
      document.documentElement.append(bare)
      const initial = getComputedStyle(bare)
      for (const name of initial) plain.set(name, initial.getPropertyValue(name))
      bare.remove()
    }
    const style = getComputedStyle(element)
    const computed = element.computedStyleMap()
    // As a number it is one of each font's own size.
    const lines = computed.get('line-height')?.toString() ?? 'normal'
    // Sizes that nobody has given follow from the content, as they did.
    const given = ['width', 'height'].map((name): [string, string] => [name, computed.get(name)?.toString() ?? 'auto'])
    const sizes = given.map(([name, value]) => (value === 'auto' ? '' : `${name}:${value};`)).join('')
    const skipped = /^(width|height|inline-size|block-size|perspective-origin|transform-origin|-webkit-locale)$/
    const isTold = (name: string): boolean => INHERITED.has(name) || style.getPropertyValue(name) !== plain.get(name)
    const names = [...style].filter((name) => !skipped.test(name) && isTold(name))
    // What stands in it may have a colour of its own for its letters.
    const isOwnColour = (name: string): boolean =>
      LETTER_COLOURS.has(name) && style.getPropertyValue(name) === style.color
    const [same, other] = [names.filter(isOwnColour), names.filter((name) => !isOwnColour(name))]
    const colours = same.map((name) => `${name}:currentcolor;`).join('')
    return `${written(style, other)}${colours}${sizes}line-height:${lines};`
  }
  return {
    isMisplaced,
    looks,
    isBareRow: ({ nodeName, parentNode }) => /^tr$/i.test(nodeName) && /^table$/i.test(parentNode?.nodeName ?? ''),
    asPicture(control, address) {
      const { width, height, verticalAlign, marginBottom } = getComputedStyle(control)
      // A control stands on the line with its border, anything else with its margin.
      const raised = verticalAlign === 'baseline' ? '0px' : verticalAlign
      const line = raised.endsWith('px') ? `vertical-align:calc(${raised} - ${marginBottom})!important;` : ''
      const box = `${line}border:0!important;width:${width}!important;height:${height}!important`
      const picture = `background:url("${address}") 0 0/100% 100%!important`
      return `${control.getAttribute('style') ?? ''};appearance:none!important;${box};${picture}`
    },
    asBeside(element) {
      const { display, position, width, height } = getComputedStyle(element)
      if (display === 'none') return 'display:none!important'
      const own = `${looks(element)}width:${width};height:${height};`
      if (position === 'fixed' || position === 'absolute') return own
      const box = getComputedStyle(document.body)
      const px = (value: string): number => Number.parseFloat(value) || 0
      const { left, right } = document.body.getBoundingClientRect()
      const from = left + px(box.borderLeftWidth) + px(box.paddingLeft)
      const to = right - px(box.borderRightWidth) - px(box.paddingRight)
      const place = element.getBoundingClientRect()
      return `${own}margin-left:${place.left - from}px;margin-right:${to - place.right}px`
    },
    isOnTop: (element) => matches(element, ':modal') || matches(element, ':popover-open'),
    backdrop(element) {
      const style = getComputedStyle(element, '::backdrop')
      if (style.display === 'none') return null
      const names = ['background-color', 'background-image', 'opacity', 'backdrop-filter', 'background-size']
      return written(style, names)
    },
    isFree(element) {
      for (let up = element.parentElement; up; up = up.parentElement) {
        const { transform, filter, perspective, contain, overflow, zIndex, position, opacity } = getComputedStyle(up)
        const isHolding = transform !== 'none' || filter !== 'none' || perspective !== 'none' || contain !== 'none'
        const isStacked = opacity !== '1' || (zIndex !== 'auto' && position !== 'static')
        if (isHolding || isStacked || (up !== document.body && up.parentElement && overflow !== 'visible')) return false
      }
      return true
    }
  }
}
