import { createHash } from 'node:crypto'
import type { ArticleImage } from '@shared/article'
import { isBoilerplate } from '../boilerplate'
import { isReallyBeside } from '../dom/beside'
import { ANCHORS, FIGURES, IMAGES, PARAGRAPHS } from '../dom/common'
import { selector } from '../dom/selector'
import { spacedText, tidy, tidyOrNull } from '../tidy'
import { type CaptionParts, splitCaption, tidyCredit } from './caption'
import { CAPTION_LINE, findCaptionLine } from './caption-line'
import { imageFacts } from './image-size'
import { candidatesOf, MARK, type ResourceFinder } from './prepare-images'

const LINES = selector('span, p, div, small, cite, i, em')
const FIGCAPTIONS = selector('figcaption')
const CAPTION = selector(
  'figcaption, [class*="caption" i]:not([class*="captioned" i]), [class*="img_desc" i], [class*="img-desc" i], [class*="image-desc" i], [class*="image_desc" i], [class*="photo-desc" i], [class*="photo_desc" i], [class*="pic-desc" i], [class*="didascalia" i], [class*="bildunterschrift" i], [class*="bildtext" i], [class*="pie-foto" i], [class*="piefoto" i], [class*="legende" i], [class*="figlegend" i], [itemprop~="caption"], [itemprop~="description"]'
)
const CREDIT = selector(
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="attribution" i], [itemprop~="copyrightHolder"], [itemprop~="creditText"], small, cite'
)
const ELSEWHERE = selector(
  'nav, footer, aside, header nav, [class*="related" i], [class*="recommend" i], [class*="teaser" i], [class*="sidebar" i], [class*="comment" i], [class*="avatar" i], [class*="author-image" i], [class*="newsletter" i], [class*="promo" i], [class*="most-read" i], [class*="advert" i]'
)
/** Said to screen readers only: "Image caption". */
const UNSEEN = selector(
  '[class*="visually-hidden" i], [class*="visuallyhidden" i], [class*="sr-only" i], [class*="screen-reader" i], [class*="off-screen" i], [class*="offscreen" i]'
)
const NOT_A_PICTURE =
  /\b(logo|icon|avatar|sprite|pixel|spacer|blank|tracking|beacon|badge|button|gravatar|emoji)\b|\/ads?\/|doubleclick|scorecardresearch/i

/**
 * Every picture of a page that may belong to its article, marked in the document with its index, so that it is known
 * again after Readability.
 */
export function harvestImages(document: Document, finder: ResourceFinder): ArticleImage[] {
  const images: ArticleImage[] = []
  for (const element of IMAGES.all(document)) {
    if (isBeside(element)) continue
    const image = readImage(element, finder)
    if (!image) continue
    element.setAttribute(MARK, String(images.length))
    images.push(image)
  }
  return images
}

/** In a box beside the article. */
function isBeside(element: Element): boolean {
  let box = ELSEWHERE.closest(element)
  while (box) {
    const own = besideKnown.get(box) ?? isReallyBeside(box)
    besideKnown.set(box, own)
    if (own) return true
    box = box.parentElement && ELSEWHERE.closest(box.parentElement)
  }
  return false
}

/** Pages with thousands of pictures have them in the same boxes. */
const besideKnown = new WeakMap<Element, boolean>()

function readImage(element: Element, finder: ResourceFinder): ArticleImage | null {
  const { url, resource } = finder.pick(candidatesOf(element))
  const parts = realCaption(captionOf(element))
  // Without bytes and address there is still what was said about it.
  if (!url && !resource && !parts.caption) return null
  const facts = resource ? imageFacts(resource.bytes) : null
  const width = facts?.width ?? dimension(element, 'width')
  const height = facts?.height ?? dimension(element, 'height')
  if (isSmall(width, height) || looksForeign(element, url) || standsForAnother(element, url)) return null
  const stored = resource !== null && facts !== null
  return {
    sha256: stored ? createHash('sha256').update(resource.bytes).digest('hex') : null,
    mime: stored ? facts.mime : null,
    width,
    height,
    alt: tidyOrNull(element.getAttribute('alt')),
    ...parts,
    url: url ?? null,
    stored,
    lead: false
  }
}

/** A picture that is not in the markup, known by its address alone. */
export function imageAt(url: string, finder: ResourceFinder): ArticleImage {
  const { resource, url: shown } = finder.pick([url])
  const facts = resource ? imageFacts(resource.bytes) : null
  const stored = resource !== null && facts !== null
  return {
    sha256: stored ? createHash('sha256').update(resource.bytes).digest('hex') : null,
    mime: stored ? facts.mime : null,
    width: facts?.width ?? null,
    height: facts?.height ?? null,
    alt: null,
    caption: null,
    credit: null,
    url: shown ?? url,
    stored,
    lead: true
  }
}

/** Templates leave "undefined", players "Play now" where a caption would be. */
function realCaption({ caption, credit }: CaptionParts): CaptionParts {
  const said =
    caption
      ?.replace(
        /^(?:image|photo|bild|foto|photo caption|image caption|media caption|bildunterschrift|légende)\s*:\s+/i,
        ''
      )
      .replace(/^(?:image|media|photo) caption(?=\s*\p{Lu})\s*/iu, '')
      .replace(/^\[?\d+\s?(?:of|\/)\s?\d+\]?\s*(?=\p{Lu})/u, '')
      .replace(/\s*(?:purchase licensing rights|buy photo|order reprints)(?:, opens new tab)?$/i, '') ?? null
  const empty = said !== null && (/^(?:undefined|null|none|caption|image|n\/a|nan)$/i.test(said) || isBoilerplate(said))
  return { caption: empty ? null : said, credit }
}

function captionOf(image: Element): CaptionParts {
  const figure = FIGURES.closest(image) ?? captionedBox(image)
  const caption = figure && (FIGCAPTIONS.first(figure) ?? captionIn(figure))
  for (const unseen of caption ? UNSEEN.all(caption) : []) unseen.remove()
  if (!caption) {
    const line = findCaptionLine(image)
    line?.setAttribute(CAPTION_LINE, '')
    if (line) return splitCaption(line.textContent ?? '')
  }
  if (!figure || !caption)
    return { caption: null, credit: tidyCredit((figure && CREDIT.first(figure))?.textContent ?? '') }
  const inside = CREDIT.all(caption).filter((element) => !CREDIT.has(element))
  const credit =
    inside[0] ??
    CREDIT.all(figure).find((element) => !caption.contains(element) && !element.contains(caption)) ??
    nameBeside(figure, caption)
  if (!credit || tidy(credit.textContent) === tidy(caption.textContent))
    return nameAtEnd(caption) ?? splitCaption(spacedText(caption))
  const copy = caption.cloneNode(true) as Element
  if (inside[0]) for (const element of CREDIT.all(copy)) element.remove()
  return {
    caption: tidyOrNull(
      spacedText(copy)
        .replace(/[\s|•·–—-]+$/, '')
        .replace(/\(\s*\)$/, '')
    ),
    credit: tidyCredit(credit.textContent ?? '')
  }
}

/** Who made the picture, in a line of its own beside the caption; marked, as it is no text of the article. */
function nameBeside(figure: Element, caption: Element): Element | null {
  const lines = LINES.all(figure).filter(
    (element) =>
      element.childElementCount === 0 &&
      !caption.contains(element) &&
      tidy(element.textContent) !== '' &&
      !UNSEEN.matches(element)
  )
  const [line, ...more] = lines
  const text = tidy(line?.textContent)
  if (!line || more.length > 0 || text.length > 60 || !/^[\p{Lu}\p{Lo}©]/u.test(text) || /[.!?。]$/u.test(text))
    return null
  if (isBoilerplate(text) || ANCHORS.closest(line)) return null
  line.setAttribute(CAPTION_LINE, '')
  return line
}

/** A caption in two parts that nothing names: a sentence, and in an element of its own a name. */
function nameAtEnd(caption: Element): CaptionParts | null {
  const parts = [...caption.childNodes].filter((node) => tidy(node.textContent) !== '')
  const last = parts.at(-1)
  if (
    parts.length !== 2 ||
    last?.nodeType !== 1 ||
    !/^(?:span|cite|em|i|small|p|div)$/.test((last as Element).localName)
  )
    return null
  const [said, name] = [tidy(parts[0]?.textContent), tidy(last.textContent)]
  const isName = name.length < 60 && /^[\p{Lu}\p{Lo}©]/u.test(name) && !/[.!?。]$/u.test(name)
  return isName && /[.!?…。؟]["”»’)]?$/u.test(said) ? { caption: said, credit: tidyCredit(name) } : null
}

/** Some sites have no figure, but a box with one picture and its caption. */
function captionedBox(image: Element): Element | null {
  let box = image.parentElement
  for (let level = 0; box && level < 4; level++, box = box.parentElement) {
    const known = boxesKnown.get(box) ?? readBox(box)
    boxesKnown.set(box, known)
    if (known !== 'empty') return known === 'captioned' ? box : null
  }
  return null
}

/** Asked of the same box for each of its pictures. */
const boxesKnown = new WeakMap<Element, 'captioned' | 'empty' | 'large'>()

function readBox(box: Element): 'captioned' | 'empty' | 'large' {
  if (IMAGES.count(box) > 1 || PARAGRAPHS.count(box) > 2) return 'large'
  return captionIn(box) ? 'captioned' : 'empty'
}

/** What is called a caption and says something; "withoutCaption" is a name, too. */
function captionIn(box: Element): Element | null {
  return CAPTION.all(box).find((element) => tidy(element.textContent) !== '' && !IMAGES.has(element)) ?? null
}

function dimension(element: Element, name: string): number | null {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10)
  return Number.isFinite(value) && value > 0 ? value : null
}

function isSmall(width: number | null, height: number | null): boolean {
  return (width !== null && width < 60) || (height !== null && height < 60)
}

/** What is shown until the picture beside it has come. */
function standsForAnother(element: Element, url: string | null): boolean {
  const name = url ? (new URL(url).pathname.split('/').pop() ?? '') : ''
  if (!/(?:^|[-_.])(?:placeholder|spacer|blank|transparent|lazy|loading)(?:[-_.]|$)/i.test(name)) return false
  const figure = FIGURES.closest(element)
  return !figure || IMAGES.count(figure) > 1
}

function looksForeign(element: Element, url: string | null): boolean {
  const words = `${element.getAttribute('class') ?? ''} ${element.id} ${url ? new URL(url).pathname.split('/').pop() : ''}`
  if (/[?&]zoneid=|\/(?:avw|adclick|adview)\.php/i.test(url ?? '')) return true
  return NOT_A_PICTURE.test(words.replace(/[_-]+/g, ' ')) && !FIGURES.closest(element)
}
