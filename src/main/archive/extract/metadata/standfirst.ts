import { HEADLINES, PARAGRAPHS } from '../dom/common'
import { selector } from '../dom/selector'
import { tidy } from '../tidy'
import { isElsewhere } from './elsewhere'
import { type Found, firstFound } from './found'
import { type LdNode, texts } from './json-ld'
import type { Meta } from './meta-reader'

const SHOWN = selector(
  '[class*="standfirst" i], [class*="article-dek" i], [class*="subheadline" i], [class*="sub-headline" i], [itemprop~="alternativeHeadline"], [data-testid*="standfirst" i], [class*="article__summary" i], [class*="article-summary" i], [class*="subtitle" i], [class*="chapo" i], [class~="chapeau" i], [class*="vorspann" i], [class*="entradilla" i], [class*="bajada" i], [class*="sommario" i], [class~="ingress" i], [class~="lede" i], [class~="dek" i], [data-gu-name*="standfirst" i], [class*="subhead" i], [class*="second-title" i], [class*="subTitle" i], [class*="sub-title" i], [class~="lead" i], h2[class*="summary" i], [class*="article-excerpt" i], [class~="lead-text" i], [class~="article-lead" i], [class~="article__lead" i], [class*="article__desc" i], [class*="article-desc" i], [class*="article__intro" i], [class*="article-intro" i], [class~="excerpt" i], [class*="post-excerpt" i], h2[class*="sub" i], p[class*="summary" i], p[id*="summary" i], p[class~="lead" i], p[class~="introtext" i]'
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
    const [next, ...rest] = followers(headline).filter(({ textContent }) => tidy(textContent) !== '')
    const text = tidy(next?.textContent)
    if (!next || !/^h[2-4]$/.test(next.localName) || text.length < 20 || text.length > 300) continue
    if (!rest.some(holdsProse) && !isElsewhere(next)) return text
  }
  return null
}

function followers(element: Element): Element[] {
  return [...(element.parentElement?.children ?? [])].slice(
    [...(element.parentElement?.children ?? [])].indexOf(element) + 1
  )
}

function holdsProse(element: Element): boolean {
  return [element, ...PARAGRAPHS.all(element)].some(
    (each) => each.localName === 'p' && tidy(each.textContent).length > 80
  )
}

function shown(document: Document): string | null {
  for (const element of SHOWN.all(document)) {
    const text = tidy(element.textContent)
    if (text.length >= 20 && text.length <= 600 && !isElsewhere(element)) return text
  }
  return null
}
