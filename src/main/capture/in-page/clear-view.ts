/** What is to be done about what lies over a page. Words are sources of regular expressions. */
export interface ClearOrder {
  consent: 'reject' | 'accept' | 'leave'
  overlays: 'remove' | 'leave'
  frameworks: { name: string; boxes: string; reject: string; accept: string }[]
  words: { topic: string; reject: string; accept: string; promotion: string; wall: string }
  /** Buttons are pressed; else only what is still there is put away. */
  press: boolean
}

/**
 * Answers consent boxes and puts away what lies over the page: says no where there is such a button, hides what stays,
 * lets the page scroll again. What is hidden is marked, and taken out right before the page is written down, so that
 * the page's own scripts are not confused meanwhile. Runs in every frame of the page, and says what it did.
 */
export function clearView({ consent, overlays, frameworks, words, press }: ClearOrder): string[] {
  const AWAY = 'data-cuttings-away'
  const BOXES = 400
  const done: string[] = []
  const [topic, reject, accept] = [words.topic, words.reject, words.accept].map((source) => new RegExp(source, 'iu'))
  const promotion = new RegExp(words.promotion, 'iu')
  const wall = new RegExp(words.wall, 'iu')
  const closed = (window as unknown as { __closedShadowRoots?: WeakMap<Element, ShadowRoot> }).__closedShadowRoots
  const rootOf = (element: Element): ShadowRoot | null => element.shadowRoot ?? closed?.get(element) ?? null

  const plain = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[\u0307\u064b-\u0652\u0640]/g, '')
      .replace(/\u200c/g, ' ')
      .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
      .trim()
  /** In shadow roots, too. The roots are looked for where they are known to be: in hosts of boxes. */
  const find = (selector: string, from: ParentNode = document): HTMLElement[] => {
    if (selector === '') return []
    const found: HTMLElement[] = []
    const roots: ParentNode[] = [from]
    if (from instanceof Element && rootOf(from)) roots.push(rootOf(from) as ShadowRoot)
    for (let i = 0; i < roots.length && i < 200; i++) {
      found.push(...(roots[i]?.querySelectorAll<HTMLElement>(selector) ?? []))
      if (i === 0 && from === document) continue
      for (const element of roots[i]?.querySelectorAll('*') ?? []) {
        const root = rootOf(element)
        if (root) roots.push(root)
      }
    }
    return found
  }
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    if (width < 2 || height < 2) return false
    const { visibility, display, opacity } = getComputedStyle(element)
    return visibility !== 'hidden' && display !== 'none' && opacity !== '0'
  }
  const textOf = (element: Element): string => {
    const root = rootOf(element)
    const inside = root ? [...root.children].map((child) => (child as HTMLElement).innerText ?? '').join(' ') : ''
    return `${(element as HTMLElement).innerText ?? ''} ${inside}`.slice(0, 20_000)
  }
  const nameOf = (element: Element): string =>
    `${element.localName}${element.id ? `#${element.id}` : ''}${typeof element.className === 'string' && element.className ? `.${element.className.trim().split(/\s+/)[0]}` : ''}`.slice(
      0,
      80
    )

  const BUTTONS =
    'button, [role="button"], a, input[type="button"], input[type="submit"], [onclick], span[tabindex], div[tabindex]'
  const labelled = (box: ParentNode, label: RegExp): HTMLElement | null => {
    for (const button of find(BUTTONS, box).slice(0, BOXES)) {
      const texts = [
        button.innerText,
        (button as HTMLInputElement).value,
        button.getAttribute('aria-label'),
        button.title
      ]
      const isMeant = texts.some((text) => text && text.length < 80 && label.test(plain(text)))
      if (isMeant && isShown(button) && !leavesPage(button)) return button
    }
    return null
  }
  /** A link that leads somewhere else is no button. */
  const leavesPage = (button: HTMLElement): boolean => {
    const link = button.closest('a[href]') as HTMLAnchorElement | null
    return link !== null && /^https?:/.test(link.href) && link.href.split('#')[0] !== location.href.split('#')[0]
  }
  const wanted = consent === 'accept' ? accept : reject
  const pressIn = (box: ParentNode, selector: string, what: string): boolean => {
    const known = find(selector, box).find((button) => isShown(button) && !leavesPage(button))
    const button = known ?? (wanted ? labelled(box, wanted) : null)
    if (!button) return false
    const label = (button.innerText || button.getAttribute('aria-label') || button.id).trim().slice(0, 60)
    button.click()
    done.push(`Consent: pressed “${label}” (${what}).`)
    return true
  }
  const putAway = (element: HTMLElement, what: string): void => {
    if (element.hasAttribute(AWAY)) return
    const { style } = element
    const before = `${style.getPropertyValue('display')}/${style.getPropertyPriority('display')}`
    element.setAttribute(AWAY, /consent/.test(what) ? before : '')
    // What looks for the mark later does not see into shadow roots.
    const memory = window as unknown as { __putAway?: Element[] }
    memory.__putAway = [...(memory.__putAway ?? []), element]
    element.style.setProperty('display', 'none', 'important')
    done.push(`Put away: ${what} (${nameOf(element)}).`)
  }

  /** It, or something in it, can be seen. */
  const isThere = (box: HTMLElement): boolean => isShown(box) || find('*', box).slice(0, BOXES).some(isShown)
  const isMenu = (box: HTMLElement): boolean =>
    box.matches('nav, header, [role="navigation"]') || box.querySelector('nav, [role="navigation"]') !== null
  const bodyText = document.body?.innerText.length ?? 0
  /** It is the page itself, or a good part of it. */
  const holdsPage = (element: Element): boolean => {
    if (element === document.body || element === document.documentElement || element.contains(document.body))
      return true
    const main = element.querySelector('main, article, [role="main"], h1')
    const length = textOf(element).length
    return (main !== null && length > 1_200) || (length > 1_500 && length > bodyText * 0.5)
  }
  const liesOver = (element: Element): boolean => {
    const { position, zIndex } = getComputedStyle(element)
    return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) >= 10)
  }
  /** The outermost element around this one that lies over the page. */
  const boxAround = (start: Element): HTMLElement | null => {
    let box: Element | null = null
    for (let element: Element | null = start; element && element !== document.body; ) {
      if (liesOver(element) && !holdsPage(element)) box = element
      element = element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null)
    }
    return box as HTMLElement | null
  }
  /** At a point of the window, top to bottom; also what shadow roots hold there, whose hosts may lie anywhere. */
  const elementsAt = (x: number, y: number): Element[] => {
    const found = document.elementsFromPoint(x, y).slice(0, 4)
    for (let i = 0; i < found.length && i < 40; i++) {
      const root = found[i] ? rootOf(found[i] as Element) : null
      for (const inner of root?.elementsFromPoint(x, y).slice(0, 4) ?? []) if (!found.includes(inner)) found.push(inner)
    }
    return found
  }
  /** So many that looking at them would take longer than reading. */
  const isHuge = document.getElementsByTagName('*').length > 150_000
  const candidates = (): HTMLElement[] => {
    const found = new Set<HTMLElement>()
    if (isHuge) return []
    const add = (element: Element | null): void => {
      const box = element ? boxAround(element) : null
      if (box && isShown(box)) found.add(box)
    }
    for (let x = 1; x < 8; x++)
      for (let y = 0; y <= 10; y++) {
        const at = elementsAt((innerWidth * x) / 8, Math.min(innerHeight - 2, (innerHeight * y) / 10 + 1))
        for (const element of at) add(element)
      }
    const named =
      'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i], [id*="newsletter" i], [class*="newsletter" i], [class*="modal" i], [class*="overlay" i]'
    const all = document.querySelectorAll<HTMLElement>(named)
    for (let i = 0; i < all.length && i < BOXES; i++) add(all[i] ?? null)
    return [...found]
  }
  /** Why a box is put away; null: it stays. */
  const reasonFor = (box: HTMLElement): 'consent' | 'overlay' | null => {
    const text = textOf(box)
    if (text.length > 12_000) return null
    const asksConsent = topic?.test(text) && find(BUTTONS, box).some((button) => isShown(button) && !leavesPage(button))
    if (asksConsent && !isMenu(box)) return 'consent'
    if (wall.test(text)) return null
    const { top, bottom, width, height } = box.getBoundingClientRect()
    const { position } = getComputedStyle(box)
    const covers = (width * height) / (innerWidth * innerHeight)
    const onTop = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
    const inside = onTop ? rootOf(onTop)?.elementFromPoint(innerWidth / 2, innerHeight / 2) : null
    const isEmpty = text.trim().length < 60 && !box.querySelector('img, video, canvas, svg, iframe, picture')
    if (covers > 0.8 && isEmpty && box.contains(inside ?? onTop)) return 'overlay'
    const isDialog =
      box.matches('dialog[open], [role="dialog"], [aria-modal="true"]') ||
      box.querySelector('[role="dialog"], [aria-modal="true"]') !== null
    const asks = promotion.test(plain(text)) || box.querySelector('input[type="email"]') !== null
    const isBar = position === 'fixed' && bottom > innerHeight - 40 && height < innerHeight * 0.5 && !isMenu(box)
    const isTopBar = position === 'fixed' && top < 20 && height < innerHeight * 0.4
    if (isBar && width > innerWidth * 0.3) return 'overlay'
    if (asks && !isTopBar && (isDialog || position === 'fixed') && !isMenu(box)) return 'overlay'
    return asks && isTopBar && !box.querySelector('nav, h1, header, [role="navigation"], input[type="search"]')
      ? 'overlay'
      : null
  }

  const unlock = (): void => {
    for (const element of [document.documentElement, document.body]) {
      if (!element) continue
      const { overflowY, position } = getComputedStyle(element)
      const isLocked = overflowY === 'hidden' && element.scrollHeight > innerHeight
      if (isLocked) element.style.setProperty('overflow', 'visible', 'important')
      if (isLocked && element.clientHeight <= innerHeight) element.style.setProperty('height', 'auto', 'important')
      if (position === 'fixed') element.style.setProperty('position', 'static', 'important')
      if (isLocked || position === 'fixed') done.push('Let the page scroll again.')
    }
  }
  const sharpen = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>('body, body > *, main, article')) {
      if (/blur/.test(getComputedStyle(element).filter)) element.style.setProperty('filter', 'none', 'important')
    }
  }

  if (consent !== 'leave') {
    let pressed = false
    for (const { name, boxes, reject: no, accept: yes } of frameworks) {
      const selector = consent === 'accept' ? yes : no
      const shown = find(boxes)
      // In a frame of its own the box is the whole document.
      const inFrame = window !== window.top && selector !== '' && find(selector).length > 0
      if (press && !pressed && (shown.length > 0 || inFrame)) {
        pressed = [...shown, ...(inFrame ? [document] : [])].some((box) => pressIn(box, selector, name))
      }
      if (!press) for (const box of shown) if (isThere(box)) putAway(box, `the consent box of ${name}`)
    }
    const isOwnFrame = window !== window.top && bodyText < 8_000 && topic?.test(document.body?.innerText ?? '')
    if (press && !pressed && isOwnFrame) pressed = pressIn(document, '', 'in a frame')
    if (window === window.top) {
      for (const box of candidates()) {
        if (reasonFor(box) !== 'consent') continue
        if (press && !pressed) pressed = pressIn(box, '', nameOf(box))
        else if (!press) putAway(box, 'a consent box')
      }
    }
  }
  if (!press && overlays === 'remove' && window === window.top) {
    for (const box of candidates()) if (reasonFor(box) === 'overlay') putAway(box, 'a box over the page')
  }
  if (!press && window === window.top && (consent !== 'leave' || overlays === 'remove')) {
    unlock()
    if (done.length > 0) sharpen()
  }
  return [...new Set(done)].slice(0, 40)
}

/** Shows consent boxes again that were put away, so that they can be answered after all. In the page; returns how many. */
export function bringBack(): number {
  const memory = (window as unknown as { __putAway?: HTMLElement[] }).__putAway ?? []
  const marked = [...document.querySelectorAll<HTMLElement>('[data-cuttings-away]'), ...memory]
  const away = new Set(marked.filter((each) => each.getAttribute('data-cuttings-away')?.includes('/')))
  for (const element of away) {
    const [display = '', priority] = (element.getAttribute('data-cuttings-away') ?? '').split('/')
    element.removeAttribute('data-cuttings-away')
    if (display === '') element.style.removeProperty('display')
    else element.style.setProperty('display', display, priority)
  }
  return away.size
}

/** Takes out what was put away. Runs in the page, right before it is written down. */
export function removePutAway(): number {
  const memory = (window as unknown as { __putAway?: Element[] }).__putAway ?? []
  const marked = memory.filter((each) => each.hasAttribute('data-cuttings-away'))
  const away = new Set([...document.querySelectorAll('[data-cuttings-away]'), ...marked])
  for (const element of away) element.remove()
  return away.size
}
