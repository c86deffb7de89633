/** Where boxes of the page were scrolled to, in a form in which no script is needed to get there again. */
export interface ScrollPlaces {
  /** Declarations that an element needs for it; empty: none. */
  styleOf(element: Element): string
  /** A field whose text was scrolled, as a box with a part that holds the text; null: it is at its beginning. */
  textOf(field: HTMLTextAreaElement): { box: string; text: string } | null
  /** A box that holds nothing but text: declarations for a part around the text; null: it needs none. */
  aroundText(box: Element): string | null
  /** Rules that go with them, in the same tree. */
  rulesIn(root: Node): string
}

/**
 * A box that snaps to one place goes there as soon as it is laid out. It does so for a moment only, so that the reader
 * can scroll it afterwards. Runs in the page: uses nothing from outside itself.
 */
export function scrollPlaces(roots: (Document | ShadowRoot)[]): ScrollPlaces {
  const MOST_BOXES = 100
  const MOST_INSIDE = 2_000
  const FAR = 100_000
  const snapping = (name: string): string =>
    `;animation:2s linear ${name}!important;animation-delay:0s!important;animation-play-state:running!important`
  const SNAPPING = snapping('cuttings-place')
  // A landmark has to be in view along one way for the other one: with one alone, it goes down first.
  const ONE_BY_ONE = snapping('cuttings-place-by-place')
  // Several times, as pictures may come late.
  const TURNS = [
    ['from,2%', 'y'],
    ['3%,9%', 'x'],
    ['10%,12%', 'y'],
    ['13%,29%', 'x'],
    ['30%,32%', 'y'],
    ['33%,60%', 'x'],
    ['61%,63%', 'y'],
    ['64%,to', 'x']
  ]
    .map(([when, axis]) => `${when}{scroll-snap-type:${axis} mandatory}`)
    .join('')
  // The page's own places wait meanwhile.
  const WAITING = snapping('cuttings-no-place')
  const KEYFRAMES = `@keyframes cuttings-place{from,to{scroll-snap-type:both mandatory}}@keyframes cuttings-place-by-place{${TURNS}}@keyframes cuttings-no-place{from,to{scroll-snap-align:none}}`
  const styles = new Map<Element, string>()
  const held = new Set<Node>()
  const isRoot = (box: Element): boolean => box === document.scrollingElement
  const portOf = (box: Element): { left: number; top: number; right: number; bottom: number } => {
    if (isRoot(box)) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    const { left, top } = box.getBoundingClientRect()
    const [x, y] = [left + box.clientLeft, top + box.clientTop]
    return { left: x, top: y, right: x + box.clientWidth, bottom: y + box.clientHeight }
  }
  const childrenOf = (element: Element): Element[] => {
    const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : []
    return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).children]
  }
  /** Up to two things in the box that can be seen. */
  const landmarks = (box: Element, port: ReturnType<typeof portOf>): Element[] => {
    const found: Element[] = []
    const stack = childrenOf(box).reverse()
    for (let seen = 0; stack.length > 0 && seen < MOST_INSIDE && found.length < 2; seen++) {
      const element = stack.pop() as Element
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const { position, overflowX, overflowY } = getComputedStyle(element)
      if (/fixed|sticky/.test(position)) continue
      const isInView = right > port.left && left < port.right && bottom > port.top && top < port.bottom
      if (isInView && right > left && bottom > top) found.push(element)
      // What is in another such box snaps there.
      if (overflowX === 'visible' && overflowY === 'visible' && element.localName !== 'svg')
        stack.push(...childrenOf(element).reverse())
    }
    return found
  }
  const px = (value: string): number => Number.parseFloat(value) || 0
  const add = (element: Element, style: string): void => void styles.set(element, (styles.get(element) ?? '') + style)
  const snapped = new Set<Element>()
  const snap = (mark: Element, align: string, margins: string): void => {
    snapped.add(mark)
    add(mark, `;scroll-snap-align:${align}!important;scroll-margin:${margins}!important`)
  }
  /** Down and across, in the order of the box: in upright writing, lines go down and follow each other across. */
  const aligned = (box: Element, down: string, across: string): string =>
    isUpright(box) ? `${across} ${down}` : `${down} ${across}`
  const isUpright = (box: Element): boolean => /^(vertical|sideways)/.test(getComputedStyle(box).writingMode)
  const beginsRight = (box: Element): boolean => {
    const { direction, writingMode } = getComputedStyle(box)
    return isUpright(box) ? writingMode.endsWith('-rl') : direction === 'rtl'
  }
  const letWait = (box: Element): void => {
    if (getComputedStyle(box).scrollSnapType === 'none') return
    const inside = [...box.querySelectorAll('*')].slice(0, MOST_INSIDE)
    for (const element of inside) {
      const { scrollSnapAlign, animationName } = getComputedStyle(element)
      if (snapped.has(element) || scrollSnapAlign === 'none') continue
      add(element, animationName === 'none' ? WAITING : ';scroll-snap-align:none!important')
    }
  }
  const hold = (box: Element): void => {
    const port = portOf(box)
    const [mark, other] = landmarks(box, port)
    if (!mark) {
      holdBareText(box)
      return
    }
    const style = getComputedStyle(box)
    const isRight = beginsRight(box)
    const down = mark.getBoundingClientRect().top - port.top - px(style.scrollPaddingTop)
    const { left, right } = (other ?? mark).getBoundingClientRect()
    const along = isRight
      ? port.right - right - px(style.scrollPaddingRight)
      : left - port.left - px(style.scrollPaddingLeft)
    const [before, after] = isRight ? [FAR, along] : [along, FAR]
    // Each axis has a landmark of its own, which has to be in view of the other one.
    if (box.scrollLeft === 0) snap(mark, aligned(box, 'start', 'none'), `${down}px ${FAR}px 0 ${FAR}px`)
    else if (box.scrollTop === 0)
      snap(other ?? mark, aligned(box, 'none', 'start'), `${FAR}px ${after}px ${FAR}px ${before}px`)
    else if (other) {
      snap(mark, aligned(box, 'start', 'none'), `${down}px ${FAR}px 0 ${FAR}px`)
      snap(other, aligned(box, 'none', 'start'), `${FAR}px ${after}px ${FAR}px ${before}px`)
    } else snap(mark, 'start', isRight ? `${down}px ${along}px 0 0` : `${down}px 0 0 ${along}px`)
    letWait(box)
    add(isRoot(box) ? document.documentElement : box, other ? SNAPPING : snappingOf(box))
    held.add(box.getRootNode())
  }
  /** How far what is in a box is from where it begins. */
  const marginsIn = (box: Element): string => {
    const { paddingTop, paddingLeft, paddingRight } = getComputedStyle(box)
    const down = `${px(paddingTop) - box.scrollTop}px`
    if (beginsRight(box)) return `${down} ${px(paddingRight) + box.scrollLeft}px 0 0`
    return `${down} 0 0 ${px(paddingLeft) - box.scrollLeft}px`
  }
  const snappingOf = ({ scrollTop, scrollLeft }: Element): string =>
    scrollTop !== 0 && scrollLeft !== 0 ? ONE_BY_ONE : SNAPPING
  const partIn = (box: Element): string => {
    const width = /^(pre|nowrap)$/.test(getComputedStyle(box).whiteSpace) ? 'max-content' : 'auto'
    return `display:block;width:${width};scroll-snap-align:start!important;scroll-margin:${marginsIn(box)}!important`
  }
  const bare = new Map<Element, string>()
  const holdBareText = (box: Element): void => {
    const isPlain = /^(block|inline-block|list-item|flow-root|table-cell)$/.test(getComputedStyle(box).display)
    if (box.firstElementChild || !box.firstChild || isRoot(box) || !isPlain) return
    bare.set(box, partIn(box))
    add(box, snappingOf(box))
    held.add(box.getRootNode())
  }
  /** Nothing in a field itself can snap. */
  const fields = new Map<Element, { box: string; text: string }>()
  const holdText = (field: Element): void => {
    const { offsetWidth, offsetHeight } = field as HTMLElement
    const size = `box-sizing:border-box;width:${offsetWidth}px;height:${offsetHeight}px`
    const { whiteSpace } = getComputedStyle(field)
    fields.set(field, { box: `${size};white-space:${whiteSpace}${snappingOf(field)}`, text: partIn(field) })
    held.add(field.getRootNode())
  }
  let boxes = 0
  for (const root of roots) {
    for (const box of root.querySelectorAll('*')) {
      if ((box.scrollTop === 0 && box.scrollLeft === 0) || boxes >= MOST_BOXES) continue
      if (box.localName === 'input' || (isRoot(box) && window === window.top)) continue
      boxes++
      if (box.localName === 'textarea') holdText(box)
      else hold(box)
    }
  }
  return {
    styleOf: (element) => styles.get(element) ?? '',
    textOf: (field) => fields.get(field) ?? null,
    aroundText: (box) => bare.get(box) ?? null,
    rulesIn: (root) => (held.has(root) ? KEYFRAMES : '')
  }
}
