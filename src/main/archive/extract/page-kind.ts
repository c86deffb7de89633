import type { PageKind } from '@shared/article'
import { parseWebAddress } from '../identity/normalise-url'
import { isHeadline, toldStory } from './body/told-story'
import { selector } from './dom/selector'
import type { PageMetadata } from './metadata/read-metadata'
import { tidy } from './tidy'

/** What speaks for one kind of page or another; read before the body is taken out. */
export interface PageSigns {
  /** Headlines that are links to other pages. */
  teasers: number
  /** Links as long as headlines. */
  links: number
  /** Characters of running text under the box that holds most of it. */
  prose: number
  films: number
  liveEntries: number
  /** A headline, a date and a sentence stand together, apart from other stories: as short as it is, it is one. */
  isTold: boolean
}

const AROUND = selector(
  'nav, footer, aside, [role="navigation"], [class*="related" i], [class*="recommend" i], [class*="sidebar" i]'
)
const LIVE = selector(
  '[class*="live-post" i], [class*="liveblog-entry" i], [class*="live-blog-post" i], [class*="live-update" i], [class*="liveblog__item" i], [itemtype*="LiveBlogUpdate" i], [itemprop~="liveBlogUpdate"], [class~="live-entry"], [class*="block--live" i], [class*="ticker-entry" i]'
)
const LINKS = selector('a[href]')
const HEADINGS = selector('h1, h2, h3, h4')
const PROSE = selector('p, div, td')
const BLOCKS = selector('p, div, table')
const NOT_PROSE = selector('a, li, footer, aside, form')
const FILMS = selector(
  'video, iframe[src*="youtube" i], iframe[src*="vimeo" i], iframe[src*="dailymotion" i], iframe[src*="player" i], iframe[src*="rutube" i], iframe[src*="aparat" i], iframe[src*="bilibili" i], iframe[src*="embed/video" i]'
)
export function readPageSigns(document: Document): PageSigns {
  const around = new Set(AROUND.all(document))
  const links = LINKS.all(document).filter((a) => isHeadline(a.textContent) && isApart(a, around))
  return {
    teasers: links.filter((a) => HEADINGS.closest(a) !== null || HEADINGS.has(a)).length,
    links: links.length,
    prose: mostProse(document),
    films: FILMS.count(document),
    liveEntries: LIVE.count(document),
    isTold: toldStory(document) !== null
  }
}

function isApart(element: Element, around: Set<Element>): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) if (around.has(box)) return false
  return true
}

/** Paragraphs count for the box that they stand in and for the one around it. */
function mostProse(document: Document): number {
  const sums = new Map<Element, number>()
  for (const element of PROSE.all(document)) {
    if (element.localName !== 'p' && BLOCKS.has(element)) continue
    const length = proseIn(element)
    if (length === 0) continue
    for (const box of [element.parentElement, element.parentElement?.parentElement])
      if (box && box.localName !== 'body' && box.localName !== 'html') sums.set(box, (sums.get(box) ?? 0) + length)
  }
  return Math.max(0, ...sums.values())
}

function proseIn(element: Element): number {
  if (NOT_PROSE.closest(element)) return 0
  const text = tidy(element.textContent)
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text) ? 2.5 : 1
  return text.length * dense > 140 ? text.length * dense : 0
}

/** The kind of page; null where there is too little to tell. */
export function kindOf(
  signs: PageSigns,
  { ldTypes, meta, url }: PageMetadata,
  { words, pictures }: { words: number; pictures: number }
): PageKind | null {
  const type = meta?.('og:type')?.toLowerCase() ?? ''
  const isArticle = [...ldTypes].some((name) => /Article$|BlogPosting$|LiveBlog/.test(name)) || type === 'article'
  if (!type.startsWith('video') && isIndex(signs, ldTypes, isArticle, url, words)) return 'index'
  if (ldTypes.has('LiveBlogPosting') || signs.liveEntries > 4) return 'live-blog'
  if (pictures > 7 && words < pictures * 45) return 'gallery'
  if (!isArticle && pictures > 3 && [...ldTypes].some((name) => /(?:Image|Media)Gallery$/.test(name))) return 'gallery'
  const film = signs.films > 0 || ldTypes.has('VideoObject') || type.startsWith('video')
  if (film && words < 130 && (!isArticle || words < 60)) return 'video'
  return words >= 40 || isArticle || signs.isTold ? 'article' : null
}

function isIndex(
  signs: PageSigns,
  ldTypes: Set<string>,
  isArticle: boolean,
  url: string | null,
  words: number
): boolean {
  const { teasers, links, prose, isTold } = signs
  const isFront = url !== null && /^\/(?:index\.\w+)?$/.test(parseWebAddress(url)?.pathname ?? '')
  if (isFront && teasers + links > 11 && prose < 1_500) return true
  if (isArticle || isTold) return false
  const listed = ldTypes.has('CollectionPage') || ldTypes.has('ItemList')
  if (teasers >= (listed ? 4 : 8) && prose < (listed ? 1_200 : 700)) return true
  return links >= 25 && prose < 400 && words < links * 25
}
