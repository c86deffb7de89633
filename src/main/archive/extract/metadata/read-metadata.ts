import { parseWebAddress } from '../../identity/normalise-url'
import { toText } from '../body/to-text'
import { HEADLINES, TITLES } from '../dom/common'
import { selector } from '../dom/selector'
import { absoluteUrl, comparable, tidy, tidyOrNull } from '../tidy'
import { type Access, accessOf } from './access'
import { readAuthors } from './authors'
import { type Found, firstFound } from './found'
import { type LdNode, readJsonLd, texts } from './json-ld'
import { leadImageOf } from './lead-image'
import { type Meta, metaReader } from './meta-reader'
import { modifiedOf, publishedOf } from './published'
import { sectionOf } from './section'
import { homeOf, siteNameOf } from './site'
import { standfirstOf } from './standfirst'
import { statedFacts } from './stated'
import { pickTitle } from './title'

const MOST_LINES_ABOVE = 80
const CANONICAL = selector('link[rel~="canonical" i]')
const NAMED = selector('[itemprop~="headline"]')

/** What a page says about itself, in whatever way; read before anything changes the document. */
export interface PageMetadata {
  title: string | null
  standfirst: string | null
  byline: string[]
  siteName: string | null
  homeUrl: string | null
  section: string | null
  publishedAt: string | null
  modifiedAt: string | null
  language: string | null
  direction: string | null
  url: string | null
  canonicalUrl: string | null
  leadImage: string | null
  keywords: string[]
  access: Access | null
  /** Agencies and outlets of the byline. */
  organisations: string[]
  /** Where each value stood, by its name. */
  provenance: Record<string, string>
  ld: LdNode | null
  ldTypes: Set<string>
  meta: Meta | null
}

export function readMetadata(document: Document, pageUrl: string | null): PageMetadata {
  const json = readJsonLd(document)
  const ld = json.article
  const meta = metaReader(document)
  const canonicalUrl = canonicalOf(document, meta, pageUrl)
  const url = firstFound(
    ['given', pageUrl],
    [canonicalUrl?.from ?? 'link:canonical', canonicalUrl?.value],
    ['json-ld:url', webAddress(absoluteUrl(texts(ld?.url)[0], null))]
  )
  const siteName = siteNameOf(document, ld, meta, url?.value ?? null)
  const title = titleOf(document, ld, meta, siteName?.value ?? null, url?.value ?? null)
  const authors = readAuthors(document, ld, meta, {
    siteName: siteName?.value ?? null,
    title: title?.value ?? null
  })
  const found = {
    title,
    siteName,
    url,
    canonicalUrl,
    standfirst: standfirstOf(document, ld, meta),
    byline: authors.byline,
    section: sectionOf(document, json, meta, title?.value ?? null),
    publishedAt: publishedOf(document, ld, meta, url?.value ?? null, title?.value ?? null),
    modifiedAt: modifiedOf(document, ld, meta, title?.value ?? null),
    language: languageOf(document, ld, meta),
    leadImage: leadImageOf(document, ld, meta, url?.value ?? null),
    keywords: keywordsOf(ld, meta),
    access: accessOf(document, ld, meta),
    ...statedFacts(document)
  }
  return {
    ...valuesOf(found),
    byline: found.byline?.value ?? [],
    keywords: found.keywords?.value ?? [],
    direction: document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? null,
    homeUrl: homeOf(url?.value ?? null),
    organisations: authors.organisations,
    provenance: provenanceOf(found),
    ld,
    ldTypes: json.types,
    meta
  }
}

type Values<T> = { [K in keyof T]: T[K] extends Found<infer V> | null ? V | null : never }

function valuesOf<T extends Record<string, Found<unknown> | null>>(found: T): Values<T> {
  return Object.fromEntries(Object.entries(found).map(([name, each]) => [name, each?.value ?? null])) as Values<T>
}

function provenanceOf(found: Record<string, Found<unknown> | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).flatMap(([name, each]) => (each ? [[name, each.from]] : [])))
}

function webAddress(url: string | null): string | null {
  return url && parseWebAddress(url) ? url : null
}

function canonicalOf(document: Document, meta: Meta, pageUrl: string | null): Found<string> | null {
  const link = CANONICAL.first(document)?.getAttribute('href')
  return firstFound(
    ['link:canonical', webAddress(absoluteUrl(link, pageUrl))],
    ['meta:og:url', webAddress(absoluteUrl(meta('og:url'), pageUrl))]
  )
}

function languageOf(document: Document, ld: LdNode | null, meta: Meta): Found<string> | null {
  return (
    firstFound(['element:html', document.documentElement.getAttribute('lang')]) ??
    meta.first(['og:locale', 'content-language', 'dc.language', 'language']) ??
    firstFound(['json-ld:inLanguage', texts(ld?.inLanguage)[0]])
  )
}

function titleOf(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  siteName: string | null,
  url: string | null
): Found<string> | null {
  const host = url ? (parseWebAddress(url)?.hostname.replace(/^www\./, '') ?? '') : ''
  const headings = HEADLINES.all(document)
    .map((h1) => tidy(h1.textContent))
    .filter(Boolean)
  const named = tidyOrNull(NAMED.first(document)?.textContent)
  return pickTitle(
    [
      ['json-ld:headline', texts(ld?.headline)[0] ?? null],
      ['meta:og:title', meta('og:title')],
      ['meta:twitter:title', meta('twitter:title')],
      ['element:headline', named],
      ['element:title', TITLES.first(document)?.textContent ?? null],
      ['meta:dc.title', meta('dc.title')]
    ],
    headings.length > 0 ? headings : shownTitle(document),
    [siteName ?? '', host, host.split('.')[0] ?? '']
  )
}

/** Without headings: the part of the page's title that stands on the page as a line of its own. */
function shownTitle(document: Document): string[] {
  const title = tidy(TITLES.first(document)?.textContent.slice(0, 2_000))
  const parts = title.split(/\s+[|–—·•»›-]\s+|\s*[|｜_]\s*|:\s+/).filter((part) => comparable(part).length > 7)
  if (parts.length === 0 || !document.body) return []
  const lines = new Set(toText(document.body).split('\n').slice(0, MOST_LINES_ABOVE).map(comparable))
  return parts.filter((part) => lines.has(comparable(part))).slice(0, 1)
}

function keywordsOf(ld: LdNode | null, meta: Meta): Found<string[]> | null {
  const read = (from: string, words: string[]): [string, string[] | null] => {
    const real = words.map(tidy).filter((word) => word.length > 0 && word.length < 80)
    return [from, real.length > 0 ? [...new Set(real)].slice(0, 40) : null]
  }
  const split = (text: string | null | undefined): string[] => text?.split(/[,;،、，]/) ?? []
  const told = texts(ld?.keywords)
  return firstFound(
    read('json-ld:keywords', Array.isArray(ld?.keywords) && told.length > 1 ? told : split(told[0])),
    read('meta:news_keywords', split(meta('news_keywords'))),
    read('meta:keywords', split(meta('keywords')))
  )
}
