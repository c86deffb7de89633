import type { FreezeOptions, FrozenDocument } from './frozen-document'
import type { FrozenMotion } from './frozen-motion'
import type { FrozenPictures } from './frozen-pictures'
import type { FrozenStyles } from './frozen-styles'
import type { FrozenValues, ValueSources, Values } from './frozen-values'
import type { Highlights } from './highlights'
import type { MarkupMemory } from './markup-memory'
import type { OuterDrawings } from './outer-drawings'
import type { OutsideParts } from './outside-parts'
import type { RootNotes } from './root-notes'
import type { ScrollPlaces } from './scroll-places'
import type { StandIns } from './stand-ins'
import type { Validity } from './validity'
import type { WrittenRule } from './written-rules'

interface FreezeTools {
  frozenStyles(roots: (Document | ShadowRoot)[], written: WrittenRule[], ms: number): Promise<FrozenStyles>
  frozenPictures(roots: (Document | ShadowRoot)[], sheets: string[], ms: number): Promise<FrozenPictures>
  outerDrawings(roots: (Document | ShadowRoot)[], ms: number): Promise<OuterDrawings>
  frozenMotion(roots: (Document | ShadowRoot)[]): FrozenMotion
  outsideParts(roots: (Document | ShadowRoot)[]): OutsideParts
  rootNotes(refused: string[]): RootNotes
  scrollPlaces(roots: (Document | ShadowRoot)[]): ScrollPlaces
  validity(roots: (Document | ShadowRoot)[]): Validity
  standIns(): StandIns
  markupMemory(): MarkupMemory
  highlights(): Highlights
  frozenValues(sources: ValueSources): FrozenValues
}

/**
 * Writes the document down as it is now: what scripts have made of it, without the scripts. Runs in the page, so it
 * uses nothing from outside itself and trusts nothing; depth costs nothing, because it keeps its own stack.
 */
export async function freezeDocument(
  { address, framePrefix, taken, faces, written, states, remembered }: FreezeOptions,
  tools: FreezeTools
): Promise<FrozenDocument> {
  const WAIT_MS = 2_500
  const MOST_STYLED = 20_000
  const HTML = 'http://www.w3.org/1999/xhtml'
  const SVG = 'http://www.w3.org/2000/svg'
  const ENDS_DRAWING = new Set(
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var'.split(
      ' '
    )
  )
  const STAND_IN = 'cuttings-part'
  const HAS_STATE = CSS.supports('selector(:state(a))')
  const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
  const RAW = new Set(['noembed', 'noframes'])

  const wanted = {
    sheets: new Set<string>(),
    parts: new Set<string>(),
    media: new Set<string>(),
    unasked: new Set<string>()
  }
  const css: string[] = []
  const renamed = new Set<string>()
  const frames: string[] = []
  const holders: Element[] = []

  const hasBase = document.querySelector('base[href]') !== null
  /** What the page is relative to: a script may have given it another address after it had loaded its parts. */
  const base = ((): string => {
    const [began] = performance.getEntriesByType('navigation')
    const first = remembered.base ?? (hasBase ? '' : (began?.name ?? ''))
    const folder = (url: string): string => url.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')
    return /^https?:/.test(first) && folder(first) !== folder(document.baseURI) ? first : document.baseURI
  })()
  const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;')
  const absolute = (reference: string): string | null => {
    try {
      const url = new URL(reference, base)
      return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
    } catch {
      return null
    }
  }
  const needs: ValueSources['needs'] = (reference, kind = 'parts') => {
    const url = reference ? absolute(reference) : null
    if (url) wanted[kind].add(url)
  }
  const here = location.href.split('#')[0]
  const isHere = (reference: string): boolean => absolute(reference)?.split('#')[0] === here
  /** What is drawn with a part of this very page, by whatever address, is drawn with a part of what is written here. */
  const withOwnParts = (text: string): string =>
    text.includes('#') && /url\(/i.test(text)
      ? text.replace(/url\(\s*(["']?)([^"'()#\s]+)#([^"')]*)\1\s*\)/gi, (found, _quote, file: string, id: string) =>
          isHere(file) ? `url("#${id}")` : found
        )
      : text
  const shadowOf = (element: Element): ShadowRoot | null => {
    const closed = (window as unknown as { __closedShadowRoots?: WeakMap<Element, ShadowRoot> }).__closedShadowRoots
    return element.shadowRoot ?? closed?.get(element) ?? null
  }
  const roots: (Document | ShadowRoot)[] = [document]
  for (let i = 0; i < roots.length; i++) {
    for (const element of roots[i]?.querySelectorAll('*') ?? []) {
      const root = shadowOf(element)
      if (root) roots.push(root)
    }
  }
  const outside = tools.outsideParts(roots)
  for (const element of outside.holders) frames.push(`${framePrefix}${holders.push(element) - 1}`)
  ;(window as unknown as { cuttingsFrames: Element[] }).cuttingsFrames = holders
  const styles = await tools.frozenStyles(roots, written, WAIT_MS)
  const pictures = await tools.frozenPictures(roots, styles.all(), WAIT_MS)
  const places = tools.standIns()
  const memory = tools.markupMemory()
  const marked = tools.highlights()
  const notes = tools.rootNotes(remembered.refused)
  const motion = tools.frozenMotion(roots)
  const scrolled = tools.scrollPlaces(roots)
  const validity = tools.validity(roots)
  const drawings = await tools.outerDrawings(roots, WAIT_MS)
  for (const part of drawings.parts) wanted.parts.add(part)
  // What is drawn only near the window has no height of its own elsewhere, until a reader comes by.
  const late = new Set<Element>()
  const DRAWN = ';content-visibility:visible!important;contain:layout style paint!important'
  const styled = roots.flatMap((root) => [...root.querySelectorAll('*')]).slice(0, MOST_STYLED)
  for (const element of styled) {
    if (getComputedStyle(element).getPropertyValue('content-visibility') === 'auto') late.add(element)
  }
  const inState = new Map<Element, string[]>()
  for (const state of states) {
    if (!HAS_STATE && !state.startsWith('--')) continue
    for (const root of roots) {
      for (const element of root.querySelectorAll(HAS_STATE ? `:state(${state})` : `:${state}`))
        inState.set(element, [...(inState.get(element) ?? []), state])
    }
  }
  const target = document.querySelector(':target')
  const unread: string[] = []
  const drawn: Element[] = []
  ;(window as unknown as { cuttingsDrawn: Element[] }).cuttingsDrawn = drawn
  const styleTag = (text: string, more = ''): string => {
    const rules = withOwnParts(pictures.inText(text))
    css.push(rules)
    return `<style${more}>${rules.replace(/<\/style/gi, '<\\/style')}</style>`
  }
  const adopted = (root: Document | ShadowRoot): string => {
    const sheets = styles.adopted(root)
    const rules = root === document ? sheets : [...sheets, motion.rulesIn(root), scrolled.rulesIn(root)]
    return rules.map((each) => (each === '' ? '' : styleTag(each))).join('')
  }
  const frameValues = (frame: Element): Values => {
    const index = holders.indexOf(frame)
    if (index < 0) return { srcdoc: null, src: null }
    const own = absolute(frame.getAttribute(frame.localName === 'object' ? 'data' : 'src') ?? '')
    const isTaken = own === null || own === address || frames.includes(own) || taken.includes(own)
    // The same file may be shown as a picture, too.
    const isUsable = !isTaken && !own.includes('#') && !outside.isPicture(own)
    if (isUsable) frames[index] = own
    return { srcdoc: null, sandbox: null, loading: null, src: frames[index] ?? null }
  }
  /** For a picture of the place where it is. In a frame, only what is in view can be found there. */
  const unreadable = (element: Element): string | null => {
    const { width, height, left, top, right, bottom } = element.getBoundingClientRect()
    const isInView = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1
    if ((window.top !== window && !isInView) || width < 1 || height < 1 || unread.length >= 20) return null
    const own = `cuttings-drawing:${framePrefix.replace(/^.*:/, '')}${unread.length}`
    unread.push(own)
    drawn.push(element)
    return own
  }
  const values = tools.frozenValues({
    pictures,
    styles,
    places,
    motion,
    drawings,
    needs,
    frameValues,
    unreadable,
    base,
    refusesData: remembered.refused.includes('img-src')
  })
  const openTag = (element: Element, name: string, values: Values): string => {
    let tag = `<${name}`
    const isDrawn = element.namespaceURI !== HTML
    for (const { name: key, value } of element.attributes) {
      if (key in values) tag += memory.remembered(element, key, values[key] ?? null)
      if (/^on/i.test(key)) tag += memory.remembered(element, key, null)
      if (key in values || memory.isOurs(key, value)) continue
      // Refused by the page's own rules: it had no effect.
      if (key === 'style' && (element as HTMLElement).style?.length === 0) continue
      const written = key === 'style' ? declarations(value) : isDrawn ? withOwnParts(value) : value
      tag += ` ${memory.original(key)}="${escapeValue(written)}"`
    }
    for (const [key, value] of Object.entries(values)) {
      if (value !== null && !element.hasAttribute(key)) tag += memory.added(key)
      if (value !== null) tag += ` ${key}="${escapeValue(key === 'style' ? declarations(value) : value)}"`
    }
    return `${tag}>`
  }
  const declarations = (text: string): string => {
    const style = withOwnParts(pictures.inText(text))
    css.push(`a{${style}}`)
    return style
  }
  /**
   * Without scripts a canvas shows what is in it instead: what was drawn on it, as a picture, in a box of the size
   * that it has. The page's own rules for it still apply.
   */
  const writeCanvas = (canvas: HTMLCanvasElement): void => {
    const picture = pictures.drawn(canvas) ?? unreadable(canvas)
    const { width, height, display, objectFit, objectPosition } = getComputedStyle(canvas)
    const box = display === 'inline' ? 'inline-block' : display
    const style = `${canvas.style.cssText};display:${box}!important;width:${width}!important;height:${height}!important;overflow:hidden`
    out.push(openTag(canvas, 'canvas', { style, ...mark(canvas) }))
    const fill = `all:initial!important;display:block!important;width:100%!important;height:100%!important;object-fit:${objectFit}!important;object-position:${objectPosition}!important`
    if (picture) out.push(`<img alt="" src="${escapeValue(picture)}" style="${fill}">`)
    out.push('</canvas>')
  }
  /** What came from outside is written as an element that shows the same, and looks as it did. */
  const writeOutside = (element: HTMLElement): void => {
    const kind = outside.kindOf(element)
    if (kind === null) return
    const own = { data: null, type: null, src: null, ...mark(element) }
    if (kind === 'inside') {
      out.push(standInTag(element, own))
      stack.push(`</${STAND_IN}>`)
      pushAll(element.childNodes)
      return
    }
    const { width, height } = getComputedStyle(element)
    const style = `all:initial;border:0;${places.looks(element)};width:${width};height:${height}`
    if (kind === 'iframe')
      return void out.push(`${openTag(element, 'iframe', { ...own, ...frameValues(element), style })}</iframe>`)
    const given = outside.addressOf(element)
    const address = pictures.blob(given) ?? absolute(given) ?? given
    needs(address)
    out.push(openTag(element, 'img', { ...own, src: address, style }))
  }
  /** What only a script could bring about again is told by an attribute, which the style sheets are made to heed. */
  const mark = (element: Element): Values => {
    const values: Values = {}
    if (element.localName.includes('-') && element.matches(':defined')) values['data-cuttings-defined'] = ''
    if (element === target) values['data-cuttings-target'] = ''
    const set = inState.get(element)
    if (set) values['data-cuttings-state'] = set.join(' ')
    Object.assign(values, outside.slotOf(element), motion.markOf(element), validity.markOf(element))
    if (element === document.documentElement) Object.assign(values, notes.of(element))
    const more =
      notes.styleOf(element) +
      motion.styleOf(element) +
      scrolled.styleOf(element) +
      drawings.styleOf(element) +
      (late.has(element) ? DRAWN : '')
    if (more) values.style = `${element.getAttribute('style') ?? ''}${more}`
    return values
  }
  /** An element of the top layer, laid over the rest where it is, or at the end where something around holds it. */
  const topTag = (element: HTMLElement, values: Values): string => {
    const { display } = getComputedStyle(element)
    const style = `${element.style.cssText};position:fixed;z-index:2147483647!important;${element.localName === 'dialog' ? 'inset-block:0;max-width:calc(100% - 6px - 2em);max-height:calc(100% - 6px - 2em)' : `display:${display}`}`
    const backdrop = places.backdrop(element)
    const sheet = backdrop
      ? `<cuttings-part style="position:fixed;inset:0;z-index:2147483646;${escapeValue(backdrop)}"></cuttings-part>`
      : ''
    return `${sheet}${openTag(element, element.localName, { ...values, style, 'data-cuttings-top': '' })}`
  }

  const out: string[] = []
  const stack: (Node | string | (() => void))[] = []
  const pushAll = (nodes: ArrayLike<Node>): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i]
      if (node) stack.push(node)
    }
  }
  const held: HTMLElement[] = []
  let isAtEnd = false
  const documentStyles = (): string =>
    [styleTag(faces), adopted(document), styleTag(motion.rulesIn(document)), styleTag(scrolled.rulesIn(document))]
      .filter((tag) => tag !== '<style></style>')
      .join('')
  // Sheets that scripts have handed over come after all others.
  const hasLateSheets = document.body?.querySelector('style, link[rel~="stylesheet"]') != null
  const endOfBody = (): void => {
    isAtEnd = true
    out.push(drawings.written)
    if (hasLateSheets) out.push(documentStyles())
    stack.push(...held.reverse())
  }
  const openedTag = (element: Element, name: string, values: Values): string | null => {
    if (places.isOnTop(element)) {
      if (isAtEnd || places.isFree(element)) return topTag(element as HTMLElement, values)
      held.push(element as HTMLElement)
      return null
    }
    if (!places.isMisplaced(element)) return openTag(element, name, values)
    const isLink = name === 'a' && element.hasAttribute('href')
    return standInTag(element, { ...values, href: null, ...(isLink ? { 'data-cuttings-link': '' } : {}) })
  }
  /** Style sheets that go by the name of the element are made to heed what it says of it. */
  const standInTag = (element: Element, values: Values, more = ''): string => {
    const { localName } = element
    renamed.add(localName)
    const style = `${element.getAttribute('style') ?? ''};${places.looks(element)}${more}`
    return openTag(element, STAND_IN, { ...values, style, 'data-cuttings-is': localName })
  }
  /** A linked sheet that is no longer as it came: in its place, or with what was added before and after it. */
  const writeChanged = (link: HTMLLinkElement): boolean => {
    const changed = styles.changed(link)
    if (changed === null || styles.isUnchosen(link)) return false
    const media = styles.otherMedia(link) ?? link.getAttribute('media')
    const tag = (rules: string): string => styleTag(rules, media ? ` media="${escapeValue(media)}"` : '')
    if (typeof changed === 'string') out.push(tag(changed))
    else out.push(...changed.before.map(tag), openTag(link, 'link', values.of(link, 'link')), ...changed.after.map(tag))
    return true
  }
  /** In a drawing it is not shown, and would end the drawing for a parser. */
  const isStray = ({ namespaceURI, localName, parentElement }: Element): boolean => {
    if (parentElement?.namespaceURI !== SVG || /^(foreignObject|desc|title)$/.test(parentElement.localName))
      return false
    return namespaceURI === HTML || (namespaceURI === SVG && ENDS_DRAWING.has(localName))
  }
  const write = (element: Element): void => {
    if (isStray(element)) return
    const isHtml = element.namespaceURI === HTML
    const name = element.localName
    if (isHtml && memory.isLeftOut(element)) {
      // Style sheets count what is beside an element.
      if (element.parentElement !== document.head) out.push('<template></template>')
      return
    }
    if (isHtml && name === 'canvas') {
      writeCanvas(element as HTMLCanvasElement)
      return
    }
    if (isHtml && name === 'link' && writeChanged(element as HTMLLinkElement)) return
    if (isHtml && (name === 'object' || name === 'embed')) {
      writeOutside(element as HTMLElement)
      return
    }
    const scrolledText = isHtml && name === 'textarea' ? scrolled.textOf(element as HTMLTextAreaElement) : null
    if (scrolledText) {
      const { box, text } = scrolledText
      out.push(standInTag(element, mark(element), box))
      out.push(`<${STAND_IN} style="${text}">`, escapeText((element as HTMLTextAreaElement).value))
      return void out.push(`</${STAND_IN}></${STAND_IN}>`)
    }
    const own = { ...(isHtml ? values.of(element, name) : values.drawn(element)), ...mark(element) }
    if (isHtml && isBeside(element) && !/^(style|link|meta|title)$/.test(name))
      own.style = `${own.style ?? element.getAttribute('style') ?? ''};${places.asBeside(element as HTMLElement)}`
    const tag = isHtml ? openedTag(element, name, own) : openTag(element, name, own)
    if (tag === null) return
    const beside = element === document.body && name === 'body' ? besideBody(element) : null
    out.push(tag)
    const isStandIn = tag.startsWith(`<${STAND_IN}`)
    if (isHtml && VOID.has(name) && !isStandIn) return
    stack.push(isStandIn && !places.isOnTop(element) ? `</${STAND_IN}>` : `</${name}>`)
    if (beside) stack.push(endOfBody, ...beside.after.reverse())
    if (element === document.head) {
      if (!hasLateSheets) stack.push(documentStyles())
      out.push('<meta charset="utf-8">', ...instructed())
      if (base !== (hasBase ? document.baseURI : address)) out.push(`<base href="${escapeValue(base)}">`)
    }
    writeInside(element, name, isHtml)
    if (beside) pushAll(beside.before)
  }
  /** What stands beside the body, where a parser puts it in. */
  const besideBody = (body: Element): { before: Node[]; after: Node[] } => {
    const nodes = [...document.documentElement.childNodes].filter(isBeside)
    const isBefore = (node: Node): boolean => (node.compareDocumentPosition(body) & 4) !== 0
    return { before: nodes.filter(isBefore), after: nodes.filter((node) => !isBefore(node)) }
  }
  const isBeside = (node: Node): boolean => {
    if (node.parentNode !== document.documentElement || document.body?.localName !== 'body') return false
    if (node === document.head || node === document.body) return false
    return node.nodeType === 1 || (node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''))
  }
  /** Sheets that stand before the page, as XML has it. */
  const instructed = (): string[] =>
    [...document.childNodes].flatMap((node) => {
      const { sheet } = node as ProcessingInstruction
      if (node.nodeType !== 7 || !sheet?.href || sheet.disabled) return []
      needs(sheet.href, 'sheets')
      return [`<link rel="stylesheet" href="${escapeValue(sheet.href)}" media="${escapeValue(sheet.media.mediaText)}">`]
    })
  const writeInside = (element: Element, name: string, isHtml: boolean): void => {
    if (name === 'style') {
      const text = withOwnParts(pictures.inText(styles.own(element as HTMLStyleElement).text))
      css.push(text)
      stack.push(isHtml ? text.replace(/<\/style/gi, '<\\/style') : escapeText(text))
    } else if (isHtml && name === 'textarea')
      stack.push(withFirstLine(escapeText((element as HTMLTextAreaElement).value)))
    else if (isHtml && /^(select|optgroup)$/.test(name)) {
      // Where nothing is chosen, a parser would choose the first.
      if (isUnchosen(element)) stack.push('<option selected hidden></option>')
      pushAll(optionsOf(element))
    } else if (isHtml && name === 'option') stack.push(escapeText((element as HTMLOptionElement).text))
    else if (isHtml && name === 'template' && !element.firstChild)
      pushAll((element as HTMLTemplateElement).content.childNodes)
    else if (element === document.documentElement) pushAll([...element.childNodes].filter((node) => !isBeside(node)))
    else if (!isHtml || name !== 'iframe') pushChildren(element)
    if (isHtml && /^(pre|listing)$/.test(name) && element.firstChild?.nodeType === 3) stack.push(firstLine(element))
    const root = isHtml ? shadowOf(element) : null
    if (!root) return
    const delegates = root.delegatesFocus ? ' shadowrootdelegatesfocus=""' : ''
    stack.push('</template>', adopted(root))
    pushAll(root.childNodes)
    stack.push(`<template shadowrootmode="open"${delegates}>`)
  }
  const pushChildren = (element: Element): void => {
    const around = scrolled.aroundText(element)
    if (around) stack.push(`</${STAND_IN}>`)
    if (element.localName === 'table' && !places.isMisplaced(element)) pushRows(element)
    else pushAll(element.childNodes)
    if (around) stack.push(`<${STAND_IN} style="${around}">`)
  }
  /** Rows in no part of the table are put into one by a parser, which style sheets are not to see. */
  const pushRows = ({ childNodes }: Element): void => {
    for (let at = childNodes.length - 1; at >= 0; at--) {
      const [before, node, after] = [childNodes[at - 1], childNodes[at] as Node, childNodes[at + 1]]
      const isRow = places.isBareRow(node)
      if (isRow) renamed.add('tbody')
      if (isRow && !(after && places.isBareRow(after))) stack.push('</tbody>')
      stack.push(node)
      if (isRow && !(before && places.isBareRow(before))) stack.push('<tbody data-cuttings-added="">')
    }
  }
  const isUnchosen = (element: Element): boolean =>
    element instanceof HTMLSelectElement && element.selectedIndex < 0 && !element.multiple && element.size <= 1
  /** Anything else in a list of choices is never shown, and ends it for a parser. */
  const optionsOf = (select: Element): Element[] => [
    ...select.querySelectorAll(':scope > option, :scope > hr, :scope > optgroup')
  ]
  // A parser leaves out a line break at the very beginning.
  const withFirstLine = (text: string): string => (text.startsWith('\n') ? `\n${text}` : text)
  const firstLine = ({ firstChild }: Element): string => (firstChild?.nodeValue?.startsWith('\n') ? '\n' : '')
  const writeText = (node: Node): void => {
    const parent = node.parentElement
    const isRaw = parent?.namespaceURI === HTML && (RAW.has(parent.localName) || parent.localName === 'script')
    // Two texts beside each other are set a little differently than one.
    if (!isRaw && node.previousSibling?.nodeType === 3) out.push('<!---->')
    const pieces = isRaw ? null : marked.piecesOf(node)
    if (!pieces) return void out.push(isRaw ? (node.nodeValue ?? '') : escapeText(node.nodeValue ?? ''))
    for (const { text, style } of pieces)
      out.push(
        style ? `<${STAND_IN} style="${escapeValue(style)}">${escapeText(text)}</${STAND_IN}>` : escapeText(text)
      )
  }
  // What stands in an attribute is read by today's rules without saying so.
  if (!document.doctype && document.compatMode === 'CSS1Compat') out.push('<!DOCTYPE html>')
  if (document.documentElement instanceof SVGSVGElement)
    out.push(`<!DOCTYPE html><base href="${escapeValue(base)}"><body style="margin:0;overflow:hidden">`)
  pushAll(document.childNodes)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') out.push(next)
    else if (typeof next === 'function') next()
    else if (next instanceof Element || next.nodeType === 1) write(next as Element)
    else if (next.nodeType === 3 || next.nodeType === 4) writeText(next)
    else if (next.nodeType === 10) out.push(memory.doctype(next as DocumentType))
  }
  return {
    url: location.href,
    base,
    html: out.join(''),
    css: css.join('\n'),
    sheets: [...wanted.sheets],
    parts: [...wanted.parts],
    media: [...wanted.media],
    unasked: [...wanted.unasked],
    frames,
    standIns: [...renamed],
    unread
  }
}
