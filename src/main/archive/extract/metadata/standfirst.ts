import { ANCHORS, HEADLINES, PARAGRAPHS } from '../dom/common'
import { selector } from '../dom/selector'
import { tidy } from '../tidy'
import { isElsewhere } from './elsewhere'
import { type Found, firstFound } from './found'
import { type LdNode, texts } from './json-ld'
import type { Meta } from './meta-reader'

const APART = selector(
  'figure, form, dialog, [role="dialog"], [class*="modal" i], [class*="login" i], [class*="popup" i], [class*="overlay" i]'
)
const TEASERS = selector('[class*="teaser" i]')
/** What opens only when it is asked for, such as a form for passwords, has headlines of its own. */
const HIDDEN = selector(
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], dialog, form'
)
const SUBHEADINGS = selector('h2, h3, h4')
const SHOWN = selector(
  '[class*="standfirst" i], [class*="article-dek" i], [class*="subheadline" i], [class*="sub-headline" i], [itemprop~="alternativeHeadline"], [data-testid*="standfirst" i], [class*="article__summary" i], [class*="article-summary" i], [class*="subtitle" i], [class*="chapo" i], [class~="chapeau" i], [class*="vorspann" i], [class*="entradilla" i], [class*="bajada" i], [class*="sommario" i], [class~="ingress" i], [class~="lede" i], [class~="dek" i], [data-gu-name*="standfirst" i], [class*="subhead" i], [class*="second-title" i], [class*="subTitle" i], [class*="sub-title" i], [class~="lead" i], h2[class*="summary" i], [class*="article-excerpt" i], [class~="lead-text" i], [class~="article-lead" i], [class~="article__lead" i], [class*="article__desc" i], [class*="article-desc" i], [class*="article__intro" i], [class*="article-intro" i], [class~="excerpt" i], [class*="post-excerpt" i], h2[class*="sub" i], p[class*="summary" i], p[id*="summary" i], p[class~="lead" i], p[class~="introtext" i], [class$="-intro" i], [class*="-intro " i], [class$="__intro" i], [class*="__intro " i], [class*="__summary" i]:not(ul):not(ol):not(li), [class$="_lead" i], [class*="_lead " i], [id$="_lead" i], [id$="-lead" i], [class*="sub-tit" i], [class*="tit-sub" i], [class*="article__teaser" i], [class*="article-teaser" i]'
)
/** What stands between headline and text, else what the page says about itself. */
export function standfirstOf(document: Document, ld: LdNode | null, meta: Meta): Found<string> | null {
  return (
    firstFound(['element:standfirst', shown(document) ?? belowHeadline(document)]) ??
    meta.first(['og:description', 'description', 'twitter:description']) ??
    firstFound(['json-ld:description', tidy(texts(ld?.description)[0])])
  )
}

/** A heading right under the headline with no text under it: it is not the first part's, but the whole article's. */
function belowHeadline(document: Document): string | null {
  for (const headline of HEADLINES.all(document).slice(0, 3)) {
    if (HIDDEN.closest(headline)) continue
    const [next, ...rest] = followers(headline)
    const text = tidy(next?.textContent)
    if (!next || !/^h[2-4]$/.test(next.localName) || text.length < 20 || text.length > 300) continue
    if (!rest.some(holdsProse) && !isElsewhere(next)) return text
  }
  return null
}

const DEEPEST_WRAPPING = 4

/** What comes after an element and says something; page builders wrap each heading in boxes of its own. */
function followers(element: Element): Element[] {
  let at = element
  for (let level = 0; level < DEEPEST_WRAPPING && tidy(at.parentElement?.textContent) === tidy(at.textContent); level++)
    at = at.parentElement ?? at
  const siblings = [...(at.parentElement?.children ?? [])]
  const [next, ...rest] = siblings.slice(siblings.indexOf(at) + 1).filter((each) => tidy(each.textContent) !== '')
  return next ? [unwrapped(next), ...rest] : []
}

/** The heading that a box holds and nothing else. */
function unwrapped(box: Element): Element {
  const heading = SUBHEADINGS.first(box)
  return heading && tidy(heading.textContent) === tidy(box.textContent) ? heading : box
}

function holdsProse(element: Element): boolean {
  return [element, ...PARAGRAPHS.all(element)].some(
    (each) => each.localName === 'p' && tidy(each.textContent).length > 80
  )
}

/** Some call the article's own first lines its teaser: those of other articles lead to them. */
function isOwnTeaser(element: Element): boolean {
  const box = TEASERS.closest(element)
  if (!box || ANCHORS.has(box) || ANCHORS.closest(box) || SUBHEADINGS.has(box)) return false
  return (
    box.parentElement !== null && !isElsewhere(box.parentElement) && tidy(box.textContent) === tidy(element.textContent)
  )
}

function shown(document: Document): string | null {
  for (const element of SHOWN.all(document)) {
    const text = tidy(element.textContent)
    if (
      text.length >= 20 &&
      text.length <= 600 &&
      !APART.closest(element) &&
      (!isElsewhere(element) || isOwnTeaser(element))
    )
      return text
  }
  return null
}
