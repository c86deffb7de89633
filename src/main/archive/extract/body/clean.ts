import { isBoilerplate, isPointerLabel } from '../boilerplate'
import { ANCHORS, FIGURES, IMAGES, PARAGRAPHS } from '../dom/common'
import { selector } from '../dom/selector'
import { WALL, WALL_SAYS } from '../metadata/access'
import { isByline } from '../metadata/byline'
import { comparable, tidy } from '../tidy'
import { type Block, leafBlocks, linkShare } from './blocks'
import { takeCaptionsOut } from './captions-out'
import { evenOut } from './even-out'
import { isAboutAuthor, isAddress, isBylineBlock, isCount, isCreditLine, isDateLine, isOnlyNames } from './line-kinds'
import { NOISE } from './noise'
import { dropAboutAuthor, dropTail } from './tail'

const LISTS = selector('ul, ol')
const TABLES = selector('table')
const HEAD_CELLS = selector('th')
const LABELS = selector('span, div, p, button')
const PULLED = selector('blockquote, q, aside, figure, [class*="pull" i][class*="quote" i]')
const SPEAKER = selector('cite, footer, figcaption, [class*="attribution" i], [class*="source" i], [class*="author" i]')
const QUOTED = selector('blockquote, table')
const KEEP = selector(
  'blockquote[class*="twitter" i], blockquote[class*="instagram" i], [class*="tweet" i], [class*="social-embed" i]'
)
/** What is known about the article when its body is cleaned. */
export interface Known {
  title: string
  standfirst: string | null
  /** The page shows it as such, and not only tells it to others. */
  isOwnStandfirst: boolean
  byline: string[]
}

/**
 * Takes out of Readability's result what is not the running text, and says which lines went. Captions go, too: they are
 * kept with the images.
 */
export function cleanBody(root: Element, known: Known): string[] {
  takeCaptionsOut(root)
  const whole = tidy(root.textContent).length
  for (const element of NOISE.all(root)) {
    if (KEEP.closest(element)) continue
    // A class name that matches by accident must not take the article along.
    if (tidy(element.textContent).length < whole * 0.35) element.remove()
  }
  dropWalls(root)
  dropLabelsOfPictures(root)
  evenOut(root)
  const before = textsOf(root)
  dropAboveHeadline(root, known.title)
  dropAboutAuthor(root)
  dropCards(root)
  dropPointerLists(root)
  dropLines(root, known)
  dropRepeatedQuotes(root)
  dropTail(root, known.byline)
  return leftOut(before, textsOf(root), known)
}

/** What a wall says is told as such; it has no long paragraphs. */
function dropWalls(root: Element): void {
  for (const wall of WALL.all(root)) {
    const text = tidy(wall.textContent)
    const isStory = PARAGRAPHS.all(wall).some(({ textContent }) => tidy(textContent).length > 160)
    if (text.length < 800 && WALL_SAYS.test(text) && !isStory) wall.remove()
  }
}

/** "Image", "View gallery": said beside a picture, in its figure. */
function dropLabelsOfPictures(root: Element): void {
  for (const figure of FIGURES.all(root).filter(IMAGES.has))
    for (const label of LABELS.all(figure))
      if (label.childElementCount === 0 && isBoilerplate(label.textContent ?? '')) label.remove()
}

/** Pulled out of the running text to be read twice. */
function dropRepeatedQuotes(root: Element): void {
  const quotes = PULLED.all(root).map((element) => ({ element, key: comparable(withoutSpeaker(element)) }))
  const short = quotes.filter(({ key, element }) => key.length > 12 && key.length < 300 && !KEEP.closest(element))
  if (short.length === 0) return
  const blocks = leafBlocks(root).map(({ element, text }) => ({ element, key: comparable(text) }))
  for (const { element, key } of short)
    if (
      blocks.some(
        (block) => block.key.length > key.length && block.key.includes(key) && !element.contains(block.element)
      )
    )
      element.remove()
}

/** Who is quoted stands below, and not in the running text beside the words. */
function withoutSpeaker(quote: Element): string {
  if (!SPEAKER.has(quote)) return quote.textContent ?? ''
  const copy = quote.cloneNode(true) as Element
  for (const speaker of SPEAKER.all(copy)) speaker.remove()
  return copy.textContent ?? ''
}

function textsOf(root: Element): string[] {
  return leafBlocks(root).map(({ text }) => text)
}

/** What is shown elsewhere (headline, standfirst, names) was not left out. */
function leftOut(before: string[], after: string[], { title, standfirst, byline }: Known): string[] {
  const kept = new Set(after)
  const shown = new Set([title, standfirst ?? '', ...byline].map(comparable))
  return [...new Set(before.filter((text) => !kept.has(text) && !shown.has(comparable(text))))]
}

/** Where the headline stands among the first lines, the article begins after it. */
function dropAboveHeadline(root: Element, title: string): void {
  const headline = comparable(title)
  if (headline.length < 12) return
  const blocks = leafBlocks(root)
  const at = blocks.findIndex(({ text }, index) => index < 60 && comparable(text) === headline)
  const above = blocks.slice(0, at + 1)
  if (at < 0 || above.some(({ text }) => text.length > 200)) return
  for (const { element } of above) element.remove()
}

/** A link around several blocks is a card that shows another page: headline, description and the site's name. */
function dropCards(root: Element): void {
  for (const link of ANCHORS.all(root)) {
    const leads = /^(?:https?:)?\/./i.test(link.getAttribute('href') ?? '')
    if (leads && tidy(link.textContent).length < 400 && leafBlocks(link).length > 1) link.remove()
  }
}

/** "Don't miss" and the links under it; lists of nothing but links to other articles. */
function dropPointerLists(root: Element): void {
  const blocks = leafBlocks(root).filter(({ element }) => !isQuoted(element))
  let pointing = false
  for (const block of blocks) {
    const label = isPointerLabel(block.text) && block.linked < 0.5
    pointing = label || (pointing && isPointer(block))
    if (pointing && (label ? isHeadingLike(block) || isBoilerplate(block.text) : true)) block.element.remove()
  }
  for (const list of LISTS.all(root)) if (isListOfHeadlines(list)) list.remove()
  for (const table of TABLES.all(root)) if (isMenu(table)) table.remove()
}

function isPointer(block: Block): boolean {
  return (
    block.text.length < (block.linked > 0.7 ? 600 : 200) &&
    (block.linked > 0.4 || (block.linked > 0.25 && block.element.localName === 'li'))
  )
}

function isHeadingLike({ element, text }: Block): boolean {
  if (/^h[1-6]$/.test(element.localName)) return true
  return text.length < 60 && !/[.!?。؟,;]$/u.test(text)
}

function isListOfHeadlines(list: Element): boolean {
  const items = [...list.children].map((item) => ({ text: tidy(item.textContent), linked: linkShare(item) }))
  if (items.length < 2 || items.some(({ text, linked }) => linked < 0.9 || /[.]$/u.test(text))) return false
  return items.reduce((sum, { text }) => sum + text.length, 0) / items.length > 18
}

/** Pages laid out by tables have their menus in tables. */
function isMenu(table: Element): boolean {
  return ANCHORS.count(table) > 2 && !HEAD_CELLS.has(table) && linkShare(table) > 0.85
}

function dropLines(root: Element, { title, standfirst, isOwnStandfirst, byline }: Known): void {
  const headline = comparable(title)
  const intro = standfirst ? comparable(standfirst) : null
  const names = new Set(byline.map(comparable))
  let seen = 0
  for (const block of leafBlocks(root)) {
    const { element, text } = block
    const key = comparable(text)
    const drop =
      (key === headline && (seen < 3 || headline.length > 24)) ||
      (seen < 3 && intro !== null && key === intro && (isOwnStandfirst || isIntro(element))) ||
      (seen < 2 && !isQuoted(element) && (isBylineBlock(text, byline) || isAboutAuthor(text, byline))) ||
      (seen < 6 &&
        !isQuoted(element) &&
        (isByline(text) || names.has(key) || isOnlyNames(text, byline) || isDateLine(text) || isCount(text))) ||
      (!isQuoted(element) && isBoilerplate(text)) ||
      (seen < 3 && isAddress(text)) ||
      isCreditLine(text) ||
      isLinkOnly(block)
    if (drop) element.remove()
    else if (!/^h[1-6]$/.test(element.localName) && text.length > 60) seen++
  }
}

/** In a table or a quotation (also of an embedded post) words that prompts are made of mean what they say. */
function isQuoted(element: Element): boolean {
  return QUOTED.closest(element) !== null
}

function isIntro(block: Element): boolean {
  const path = `${block.getAttribute('class') ?? ''} ${block.parentElement?.getAttribute('class') ?? ''}`
  return (
    /standfirst|\bdek\b|subtitle|chapo|chapeau|vorspann|entradilla|bajada|sommario|ingress|sub-?head|summary|intro|excerpt|teaser|\blead\b|\blede\b/i.test(
      path
    ) || /^h[2-4]$/.test(block.localName)
  )
}

/** A short line that is nothing but a link: a pointer elsewhere. List items and table cells may be that. */
function isLinkOnly({ element, text, linked }: Block): boolean {
  if (!/^(p|div|span|h[2-6])$/.test(element.localName) || text.length > 180) return false
  return linked >= 0.95 && !isAddress(text) && !/[.!?。]["”»]?$/u.test(text)
}
