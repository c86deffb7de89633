import type { ArticleImage, PageKind } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import { parseWebAddress } from '../identity/normalise-url'
import type { ExtractedArticle } from '../types'
import { cleanBody } from './body/clean'
import { readBody } from './body/read-body'
import { sanitiseBody } from './body/sanitise'
import { toText } from './body/to-text'
import { FIGURES, IMAGES } from './dom/common'
import { whileUnchanged } from './dom/element-index'
import { selector } from './dom/selector'
import { harvestImages, imageAt } from './images/harvest'
import { pictureBelowHeadline } from './images/lead-place'
import {
  MARK,
  type ResourceFinder,
  resourceFinder,
  revealNoscriptImages,
  revealScriptedImages
} from './images/prepare-images'
import { agenciesOf } from './metadata/agencies'
import { directionOf, languageOf } from './metadata/language'
import { type PageMetadata, readMetadata } from './metadata/read-metadata'
import { homeOf } from './metadata/site'
import { kindOf, readPageSigns } from './page-kind'
import { parseDocument, plainText } from './parse-document'
import { comparable, countWords, tidy } from './tidy'

const SOURCES = selector('[class*="source" i], [class*="agenc" i], [id*="source" i]')
const BASE = selector('base[href]')
const PICTURES = selector('picture')
const MARKED = selector(`[${MARK}]`)

/** An article out of a page of HTML, which is changed by it; without one that could be built, its plain text. */
export function extractHtml(page: CapturedPage, document: Document | null): ExtractedArticle {
  if (!document) return extractTooDeep(page)
  const { metadata, base, signs, around } = whileUnchanged(document, () => readAbout(document, page.url))
  const finder = resourceFinder(page, base)
  const { harvested, thinned, below } = prepareImages(document, finder)
  const body = readBody(document, () => {
    const another = parseDocument(page.content) as Document
    prepareImages(another, finder)
    return another
  })
  const uncleaned = body ? toText(body) : ''
  const dropped = body
    ? cleanBody(body, {
        title: metadata.title ?? '',
        standfirst: metadata.standfirst,
        isOwnStandfirst: metadata.provenance.standfirst === 'element:standfirst',
        byline: metadata.byline
      })
    : []
  // A page of nothing but a wall or a notice is kept with what it says.
  const text = (body ? toText(body) : '') || uncleaned
  const images = articleImages(body, harvested, { metadata, thinned, below, at: (url) => imageAt(url, finder) })
  if (body) placeImages(document, body, images)
  const html = body
    ? sanitiseBody(
        body.innerHTML,
        images.map(({ image }) => image),
        base
      )
    : ''
  const leftOut = text === uncleaned ? [] : dropped
  const pictures = images.map(({ image }) => image)
  const words = countWords(text)
  return assemble(page, metadata, {
    text,
    html,
    images: pictures,
    leftOut,
    kind: kindOf(signs, metadata, { words, pictures: pictures.length }),
    around: [...leftOut, ...around]
  })
}

/** What a page tells beside its text. */
function readAbout(document: Document, url: string | null) {
  const metadata = readMetadata(document, url)
  return {
    metadata,
    // A file often knows its address by its canonical link alone.
    base: baseOf(document, metadata.url),
    signs: readPageSigns(document),
    around: sourceLines(document)
  }
}

/** Short lines that may say where a report comes from; templates put them outside of the body. */
function sourceLines(document: Document): string[] {
  return [...SOURCES.all(document)]
    .slice(0, 12)
    .map((element) => tidy(element.textContent))
    .filter((text) => text.length > 2 && text.length < 80)
}

function baseOf(document: Document, url: string | null): string | null {
  const given = BASE.first(document)?.getAttribute('href')
  try {
    return given ? new URL(given, url ?? undefined).href : url
  } catch {
    return url
  }
}

/**
 * Every picture of the page, marked in the document with its index; `thinned`: those that were taken out again;
 * `below`: the one between headline and text.
 */
function prepareImages(
  document: Document,
  finder: ResourceFinder
): { harvested: ArticleImage[]; thinned: Set<number>; below: number | null } {
  revealNoscriptImages(document)
  revealScriptedImages(document)
  const harvested = harvestImages(document, finder)
  const below = pictureBelowHeadline(document)
  return { harvested, thinned: thinOut(document), below }
}

const MANY = 300

/** What comes after so many pictures is a gallery: finding the text needs only the first of them. */
function thinOut(document: Document): Set<number> {
  const marked = MARKED.all(document).slice(MANY)
  for (const element of marked) (FIGURES.closest(element) ?? element).remove()
  return new Set(marked.map((element) => Number(element.getAttribute(MARK))))
}

/** An image of the article, and its index among all that were harvested (null: only its address is known). */
interface PlacedImage {
  image: ArticleImage
  harvested: number | null
}

interface Around {
  metadata: PageMetadata
  thinned: Set<number>
  below: number | null
  at: (url: string) => ArticleImage
}

/** Those in the body, in order; the lead image first even where the body lacks it. */
function articleImages(
  body: Element | null,
  harvested: ArticleImage[],
  { metadata, thinned, below, at }: Around
): PlacedImage[] {
  const inBody = (body ? MARKED.all(body) : []).flatMap((element): PlacedImage[] => {
    const index = Number(element.getAttribute(MARK))
    const image = harvested[index]
    return image ? [{ image, harvested: index }] : []
  })
  const known = new Set(inBody.map(({ harvested: index }) => index))
  const lead = metadata.leadImage === null ? below : null
  const captioned = harvested.flatMap((image, index): PlacedImage[] =>
    (image.caption || image.credit || thinned.has(index) || index === lead) && !known.has(index)
      ? [{ image, harvested: index }]
      : []
  )
  const all = unique([
    ...captioned.filter(({ harvested: index }) => before(index, inBody)),
    ...inBody,
    ...captioned.filter(({ harvested: index }) => !before(index, inBody))
  ])
  return withLead(all, harvested, metadata.leadImage, at)
}

function before(index: number | null, inBody: PlacedImage[]): boolean {
  const first = inBody[0]?.harvested
  return first === undefined || first === null || index === null || index < first
}

function unique(images: PlacedImage[]): PlacedImage[] {
  const seen = new Set<string>()
  return images.filter(({ image }) => {
    const key = image.sha256 ?? image.url ?? image.caption ?? ''
    return seen.has(key) ? false : seen.add(key)
  })
}

function withLead(
  images: PlacedImage[],
  harvested: ArticleImage[],
  address: string | null,
  at: (url: string) => ArticleImage
): PlacedImage[] {
  if (!address) return markFirst(images)
  const lead = at(address)
  const same = images.findIndex(({ image }) => samePicture(image, lead))
  if (same >= 0) return images.map((each, index) => ({ ...each, image: { ...each.image, lead: index === same } }))
  const shown = harvested.findIndex((image) => samePicture(image, lead))
  const found = harvested[shown]
  if (found) return [{ image: { ...found, lead: true }, harvested: shown }, ...images]
  // The social-media picture is often a crop of the first one.
  if (!lead.stored && images[0]?.image.stored) return markFirst(images)
  return [{ image: lead, harvested: null }, ...images]
}

function markFirst(images: PlacedImage[]): PlacedImage[] {
  return images.map((each, index) => ({ ...each, image: { ...each.image, lead: index === 0 } }))
}

function samePicture(a: ArticleImage, b: ArticleImage): boolean {
  if (a.sha256 && b.sha256) return a.sha256 === b.sha256
  return a.url !== null && b.url !== null && pictureName(a.url) === pictureName(b.url)
}

const SIZE_IN_NAME =
  /(?:[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w|\d{3,4}-\d{2}|(?:article|master|super|facebook|twitter|video|medium|square|wide)?(?:jumbo|large|small|medium|thumb(?:nail|standard|large)?|social|hero|og|share|crop|sixteenbynine\w*|threebytwo\w*|\d{3,4}))|\.\d)(?=\.\w+$)/i
/** Long enough that no two pictures of a host are called so. */
const OWN_NAME = 12

/** The same picture in another size: by its own name where it has one, else by its whole path. */
function pictureName(url: string): string {
  const address = parseWebAddress(url)
  if (!address) return url
  const path = address.pathname.replace(SIZE_IN_NAME, '')
  const name = path.split('/').pop() ?? ''
  return address.host + (name.replace(/\.\w+$/, '').length >= OWN_NAME ? name.replace(/\.\w+$/, '') : path)
}

/** Every image of the list stands in the body as a figure with its caption; the rest goes. */
function placeImages(document: Document, body: Element, images: PlacedImage[]): void {
  const places = new Map(MARKED.all(body).map((element) => [Number(element.getAttribute(MARK)), element]))
  // Those before the first one in the text stand above it, the others below.
  const start = body.firstChild
  const firstPlaced = images.findIndex(({ harvested }) => harvested !== null && places.has(harvested))
  const above = firstPlaced < 0 ? 0 : firstPlaced
  images.forEach(({ image, harvested }, index) => {
    const figure = figureOf(document, image, index)
    const place = harvested === null ? undefined : places.get(harvested)
    if (place) (outerFigure(place, body) ?? place).replaceWith(figure)
    else if (index > above) body.append(figure)
    else body.insertBefore(figure, start)
  })
  for (const element of IMAGES.all(body)) if (!element.hasAttribute('data-placed')) element.remove()
}

function outerFigure(image: Element, body: Element): Element | null {
  const figure = FIGURES.closest(image) ?? PICTURES.closest(image)
  if (!figure || figure === body || !body.contains(figure)) return null
  return MARKED.count(figure) > 1 || tidy(figure.textContent).length > 200 ? null : figure
}

function figureOf(document: Document, image: ArticleImage, index: number): Element {
  const figure = document.createElement('figure')
  const img = document.createElement('img')
  img.setAttribute(MARK, String(index))
  img.setAttribute('data-placed', '')
  figure.append(img)
  const caption = [image.caption, image.credit ? `(${image.credit})` : null].filter(Boolean).join(' ')
  if (caption) {
    const text = document.createElement('figcaption')
    text.textContent = caption
    figure.append(text)
  }
  return figure
}

interface Content {
  text: string
  html: string
  images: ArticleImage[]
  leftOut: string[]
  kind: PageKind | null
  /** Lines beside the body. */
  around: string[]
}

function assemble(
  page: CapturedPage,
  metadata: PageMetadata,
  { text, html, images, leftOut, kind, around }: Content
): ExtractedArticle {
  const language = languageOf(text || (metadata.title ?? ''), metadata.language)
  const title = metadata.title ?? titleFromText(text) ?? nameOf(page)
  const wordCount = countWords(text)
  const agencies = agenciesOf(text, around, metadata.organisations, metadata.siteName, metadata.ld, metadata.meta)
  return {
    title,
    standfirst: ownStandfirst(metadata.standfirst, title, text),
    byline: metadata.byline,
    siteName: metadata.siteName,
    section: metadata.section,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    language,
    direction: metadata.direction === 'rtl' && language === null ? 'rtl' : directionOf(language, text),
    url: metadata.url,
    canonicalUrl: metadata.canonicalUrl,
    keywords: metadata.keywords,
    html,
    text,
    wordCount,
    images,
    leftOut,
    pageKind: kind,
    access: metadata.access,
    agencies: agencies?.value ?? [],
    homeUrl: metadata.homeUrl,
    provenance: provenanceOf(page, metadata, { title, text, language, agencies: agencies?.from }),
    verdict: null,
    verdictKind: null
  }
}

/** Where the values came from; what the page did not say was told from the text. */
function provenanceOf(
  page: CapturedPage,
  metadata: PageMetadata,
  {
    title,
    text,
    language,
    agencies
  }: { title: string; text: string; language: string | null; agencies?: string | undefined }
): Record<string, string> {
  const { leadImage: _, ...given } = metadata.provenance
  const seen = language !== null && language.split('-')[0] !== (metadata.language ?? '').toLowerCase().split(/[-_]/)[0]
  const titleFrom =
    metadata.title === null ? (titleFromText(text) === title ? 'text:first-line' : nameFrom(page)) : null
  return {
    ...given,
    ...(titleFrom ? { title: titleFrom } : {}),
    ...(seen ? { language: 'text' } : {}),
    ...(agencies ? { agencies } : {}),
    ...(metadata.leadImage ? { leadImage: metadata.provenance.leadImage ?? 'meta' } : {})
  }
}

function nameFrom(page: CapturedPage): string {
  return page.original?.name ? 'file:name' : 'given'
}

/** A description that only repeats the headline or the beginning of the text is no standfirst. */
function ownStandfirst(standfirst: string | null, title: string, text: string): string | null {
  if (!standfirst) return null
  const key = comparable(standfirst.replace(/(\.\.\.|…)\s*$/, ''))
  if (key.length < 8 || key === comparable(title)) return null
  return comparable(text.slice(0, standfirst.length * 3 + 200)).startsWith(key) ? null : standfirst
}

function titleFromText(text: string): string | null {
  const line = text.split('\n')[0] ?? ''
  return line ? (line.length > 120 ? `${line.slice(0, 117).replace(/\s+\S*$/, '')}…` : line) : null
}

function nameOf(page: CapturedPage): string {
  return page.original?.name.replace(/\.(html?|mhtml?|txt|gz)+$/gi, '') || page.url || 'Untitled'
}

/** Nested too deep or too long to be worked on: its plain text is kept. */
function extractTooDeep(page: CapturedPage): ExtractedArticle {
  const text = plainText(page.content)
  const title = tidy(/<title[^>]*>([^<]{1,500})/i.exec(page.content)?.[1]) || null
  const html = text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n')
  const metadata: PageMetadata = {
    title,
    homeUrl: homeOf(page.url),
    access: null,
    organisations: [],
    provenance: title ? { title: 'element:title' } : {},
    ld: null,
    ldTypes: new Set(),
    meta: null,
    standfirst: null,
    byline: [],
    siteName: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    direction: null,
    url: page.url,
    canonicalUrl: null,
    leadImage: null,
    keywords: []
  }
  return assemble(page, metadata, { text, html, images: [], leftOut: [], kind: null, around: [] })
}
