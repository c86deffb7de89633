import { isBoilerplate } from '../boilerplate'
import { ANCHORS, IMAGES } from '../dom/common'
import { selector } from '../dom/selector'
import { tidy } from '../tidy'
import { splitCaption } from './caption'

/** Marks a line that was found to be a picture's caption though nothing calls it so. */
export const CAPTION_LINE = 'data-caption-line'
const LONGEST = 240
const SHORTEST = 8
const SILENT = selector('script, style, noscript, template, iframe, form, button')
const PICTURES = selector('img, amp-img, video')
const SEVERAL = selector('p + p, h1, h2, h3, ul, ol, table')
const SLIGHT = selector('em, i, small, font')
const SLIGHT_CLASS =
  /(?:^|[\s_-])(?:small|legend|legende|bildunterschrift|gray|grey|minor|image-text|img-text|pie-?foto|photo-text)/i

/** The line under a picture that is its caption by place and look: in small or slanted type, or alone in its box. */
export function findCaptionLine(image: Element): Element | null {
  const outer = outermostWithoutText(image)
  const box = outer.parentElement
  if (!box) return null
  const next = nextWithText(outer)
  if (!next || SILENT.matches(next) || SILENT.has(next) || PICTURES.has(next) || SEVERAL.has(next)) return null
  const text = tidy(next.textContent)
  if (text.length < SHORTEST || text.length > LONGEST || /^(h[1-6]|li|a|button)$/.test(next.localName)) return null
  if (isBoilerplate(text) || isMostlyLink(next, text) || !(saysWhoMadeIt(text) || standsInProse(outer))) return null
  return saysWhoMadeIt(text) || isSlight(next, text) || (fillsBox(box, text) && box.localName !== 'body') ? next : null
}

function saysWhoMadeIt(text: string): boolean {
  return splitCaption(text).credit !== null
}

function outermostWithoutText(image: Element): Element {
  let element = image
  for (let level = 0; level < 5; level++) {
    const parent = element.parentElement
    if (!parent || holdsMore(parent)) return element
    element = parent
  }
  return element
}

/** Asked of the same box for each of its pictures. */
const moreKnown = new WeakMap<Element, boolean>()

/** Text, or another picture. */
function holdsMore(box: Element): boolean {
  const more = moreKnown.get(box) ?? (PICTURES.count(box) > 1 || tidy(box.textContent) !== '')
  moreKnown.set(box, more)
  return more
}

function nextWithText(element: Element): Element | null {
  for (let node = element.nextSibling; node; node = node.nextSibling) {
    if (tidy(node.textContent) === '') continue
    return node.nodeType === 1 ? (node as Element) : null
  }
  return null
}

function isSlight(element: Element, text: string): boolean {
  if (SLIGHT.matches(element) || SLIGHT_CLASS.test(element.getAttribute('class') ?? '')) return true
  return SLIGHT.all(element).some((inner) => tidy(inner.textContent) === text)
}

/** The box holds the picture and this line, and nothing else. */
function fillsBox(box: Element, text: string): boolean {
  return (
    /^(div|figure|span|center|td)$/.test(box.localName) && tidy(box.textContent) === text && PICTURES.count(box) === 1
  )
}

function isMostlyLink(element: Element, text: string): boolean {
  const linked = ANCHORS.all(element).reduce((sum, a) => sum + tidy(a.textContent).length, 0)
  return ANCHORS.closest(element) !== null || linked > text.length * 0.5
}

/** Asked of the same boxes again and again where a page has many pictures. */
const proseKnown = new WeakMap<Element, boolean>()

/** Running text is near: cards of other stories and share bars look alike otherwise. */
function standsInProse(element: Element): boolean {
  let around = element.parentElement
  for (let level = 0; around && around.localName !== 'body' && level < 3; level++, around = around.parentElement) {
    const known = proseKnown.get(around) ?? holdsProse(around)
    proseKnown.set(around, known)
    if (known) return true
  }
  return false
}

function holdsProse(box: Element): boolean {
  const children = [...box.children]
  const paragraphs = children.filter(
    (child) => /^(p|div)$/.test(child.localName) && !IMAGES.has(child) && tidy(child.textContent).length > 80
  )
  return paragraphs.length > 1 || children.filter(({ localName }) => localName === 'br').length > 5
}
