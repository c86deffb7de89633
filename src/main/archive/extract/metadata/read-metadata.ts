import { parseWebAddress } from '../../identity/normalise-url'
import { absoluteUrl, comparable, tidy, tidyOrNull } from '../tidy'
import { bylineNames } from './byline'
import { dateByHeadline } from './date-by-headline'
import { dateInText, isoDate } from './dates'
import { authorsOf, isNode, type LdNode, readBreadcrumb, readJsonLd, texts } from './json-ld'
import { pickTitle } from './title'

/** What a page says about itself, in whatever way; read before anything changes the document. */
export interface PageMetadata {
  title: string | null
  standfirst: string | null
  byline: string[]
  siteName: string | null
  section: string | null
  publishedAt: string | null
  modifiedAt: string | null
  language: string | null
  direction: string | null
  url: string | null
  canonicalUrl: string | null
  leadImage: string | null
  keywords: string[]
}

export function readMetadata(document: Document, pageUrl: string | null): PageMetadata {
  const ld = readJsonLd(document)
  const meta = metaReader(document)
  const canonicalUrl = webAddress(
    absoluteUrl(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), pageUrl) ??
      absoluteUrl(meta('og:url'), pageUrl)
  )
  const url = pageUrl ?? canonicalUrl ?? webAddress(absoluteUrl(texts(ld?.url)[0], null))
  const siteName = siteNameOf(document, ld, meta, url)
  return {
    title: titleOf(document, ld, meta, siteName, url),
    standfirst: standfirstOf(document, ld, meta),
    byline: bylineOf(document, ld, meta, siteName),
    siteName,
    section: sectionOf(document, ld, meta),
    publishedAt: publishedOf(document, ld, meta, url),
    modifiedAt: modifiedOf(document, ld, meta),
    language:
      document.documentElement.getAttribute('lang') ||
      meta('og:locale') ||
      meta('content-language') ||
      texts(ld?.inLanguage)[0] ||
      null,
    direction: document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? null,
    url,
    canonicalUrl,
    leadImage: absoluteUrl(
      meta('og:image:secure_url') ??
        meta('og:image') ??
        meta('og:image:url') ??
        meta('twitter:image') ??
        meta('twitter:image:src') ??
        ldImage(ld),
      url
    ),
    keywords: keywordsOf(ld, meta)
  }
}

type Meta = (name: string) => string | null

function metaReader(document: Document): Meta {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv') ??
      ''
    ).toLowerCase()
    const content = tidy(element.getAttribute('content'))
    if (name && content && !values.has(name)) values.set(name, content)
  }
  return (name) => values.get(name) ?? null
}

function webAddress(url: string | null): string | null {
  return url && parseWebAddress(url) ? url : null
}

function titleOf(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  siteName: string | null,
  url: string | null
): string | null {
  const host = url ? (parseWebAddress(url)?.hostname.replace(/^www\./, '') ?? '') : ''
  const headings = [...document.querySelectorAll('h1')].map((h1) => tidy(h1.textContent)).filter(Boolean)
  const named = tidyOrNull(document.querySelector('[itemprop~="headline"]')?.textContent)
  return pickTitle(
    [
      texts(ld?.headline)[0] ?? null,
      meta('og:title'),
      meta('twitter:title'),
      named,
      document.querySelector('title')?.textContent ?? null,
      meta('dc.title')
    ],
    headings,
    [siteName ?? '', host, host.split('.')[0] ?? '']
  )
}

const STANDFIRST =
  '[class*="standfirst" i], [class*="article-dek" i], [class*="subheadline" i], [class*="sub-headline" i], [itemprop="alternativeHeadline"], [data-testid*="standfirst" i], [class*="article__summary" i], [class*="article-summary" i], [class*="subtitle" i], [class*="chapo" i], [class~="chapeau" i], [class*="vorspann" i], [class*="entradilla" i], [class*="bajada" i], [class*="sommario" i], [class~="ingress" i], [class~="lede" i], [class~="dek" i], [class~="lead-text" i], [class~="article-lead" i], [class~="article__lead" i]'

function standfirstOf(document: Document, ld: LdNode | null, meta: Meta): string | null {
  for (const element of document.querySelectorAll(STANDFIRST)) {
    const text = tidy(element.textContent)
    if (text.length >= 20 && text.length <= 600) return text
  }
  return (
    meta('og:description') ??
    meta('description') ??
    meta('twitter:description') ??
    tidyOrNull(texts(ld?.description)[0])
  )
}

const BYLINE =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [class*="byline" i] [class*="name" i], [class*="author-name" i], [class*="author__name" i], [class*="byline" i], [data-testid*="byline" i], [class~="author" i]'

function bylineOf(document: Document, ld: LdNode | null, meta: Meta, siteName: string | null): string[] {
  const { people, organisations } = authorsOf(ld)
  const own = (names: string[]): string[] => names.filter((name) => comparable(name) !== comparable(siteName ?? ''))
  for (const names of [
    own(bylineNames(people)),
    own(metaAuthors(meta)),
    own(domAuthors(document)),
    bylineNames(organisations)
  ]) {
    if (names.length > 0) return names.slice(0, 12)
  }
  return []
}

function metaAuthors(meta: Meta): string[] {
  const given = [
    meta('author'),
    meta('article:author'),
    meta('byl'),
    meta('dc.creator'),
    meta('parsely-author'),
    meta('sailthru.author')
  ]
  return bylineNames(given.filter((text): text is string => text !== null && !/^https?:/i.test(text)).slice(0, 1))
}

function domAuthors(document: Document): string[] {
  for (const selector of BYLINE.split(', ')) {
    const lines = [...document.querySelectorAll(selector)]
      .filter((element) => !element.closest('aside, footer, [class*="comment" i], [class*="related" i]'))
      .map((element) => tidy(element.textContent))
    const names = bylineNames(lines.filter((line) => line.length > 1 && line.length < 140).slice(0, 6))
    if (names.length > 0) return names
  }
  return []
}

function siteNameOf(document: Document, ld: LdNode | null, meta: Meta, url: string | null): string | null {
  const given =
    meta('og:site_name') ?? texts(ld?.publisher)[0] ?? meta('application-name') ?? meta('dc.publisher') ?? null
  const name = tidy(given)
    .replace(/^(https?:\/\/)?(www\.)?/i, '')
    .replace(/^@/, '')
  return name ? withoutSlogan(name, url) : nameInTitle(document, url)
}

/** "The Herald | News from the coast": the part that sounds like the host. */
function withoutSlogan(name: string, url: string | null): string {
  const host = comparable(url ? (parseWebAddress(url)?.hostname ?? '') : '')
  const parts = name.split(/\s+[|–—·-]\s+|\s*\|\s*/).map(tidy)
  if (parts.some((part) => /\.\w{2,}$/.test(part))) return parts.find((part) => !/\.\w{2,}$/.test(part)) ?? name
  return parts.length > 1
    ? (parts.find((part) => part.length > 2 && !/\.\w{2,}$/.test(part) && host.includes(comparable(part))) ?? name)
    : name
}

/** "Headline | The Herald": the part that sounds like the host. */
function nameInTitle(document: Document, url: string | null): string | null {
  const title = tidy(document.querySelector('title')?.textContent)
  const parts = title.split(/\s+[|–—·-]\s+|\s*\|\s*/).map(tidy)
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  const host = comparable(url ? (parseWebAddress(url)?.hostname.replace(/^www\./, '') ?? '') : '')
  if (last === '' || last.length > 40) return null
  if (host === '') return last.split(' ').length <= 4 ? last : null
  const key = comparable(last).replace(/^the/, '')
  return host.includes(key) || key.includes(host.replace(/(com|org|net|couk|de|fr|example)$/, '')) ? last : null
}

function sectionOf(document: Document, ld: LdNode | null, meta: Meta): string | null {
  const given = meta('article:section') ?? texts(ld?.articleSection)[0] ?? meta('parsely-section')
  if (given) return tidy(given)
  const crumbs = readBreadcrumb(document).map(tidy)
  const shown = [...document.querySelectorAll('[class*="breadcrumb" i] a, nav[aria-label*="breadcrumb" i] a')].map(
    (a) => tidy(a.textContent)
  )
  const trail = (crumbs.length > 1 ? crumbs : shown).filter(
    (name) => name && !/^(home|homepage|start|startseite|accueil|inicio|главная|الرئيسية|خانه|首页)$/i.test(name)
  )
  return trail.find((name) => name.length < 40) ?? null
}

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'og:pubdate'
]

function publishedOf(document: Document, ld: LdNode | null, meta: Meta, url: string | null): string | null {
  const given = [texts(ld?.datePublished)[0], ...DATE_META.map(meta), texts(ld?.dateCreated)[0]]
    .map(isoDate)
    .find(Boolean)
  return given ?? shownDate(document) ?? dateInUrl(url) ?? dateByHeadline(document)
}

function shownDate(document: Document): string | null {
  const element = document.querySelector(
    '[itemprop~="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]'
  )
  const machine = isoDate(element?.getAttribute('datetime') ?? element?.getAttribute('content'))
  if (machine) return machine
  const places = document.querySelectorAll(
    'time, [class*="publish" i], [class*="timestamp" i], [class*="dateline" i], [class*="article-date" i], [class*="post-date" i], [class*="pubdate" i], [class~="date" i]'
  )
  for (const place of [...places].slice(0, 12)) {
    const text = tidy(place.textContent)
    const found = text.length < 120 ? dateInText(text) : null
    if (found) return found
  }
  return null
}

function dateInUrl(url: string | null): string | null {
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '') ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})\//.exec(url ?? '')
  return parts ? isoDate(`${parts[1]}-${parts[2]}-${parts[3]}`) : null
}

function modifiedOf(document: Document, ld: LdNode | null, meta: Meta): string | null {
  const shown = document.querySelector('[itemprop~="dateModified"]')
  const given = [
    texts(ld?.dateModified)[0],
    meta('article:modified_time'),
    meta('og:updated_time'),
    meta('last-modified'),
    meta('datemodified'),
    meta('dcterms.modified'),
    shown?.getAttribute('datetime') ?? shown?.getAttribute('content')
  ]
  return given.map(isoDate).find(Boolean) ?? null
}

function ldImage(ld: LdNode | null): string | null {
  const image = Array.isArray(ld?.image) ? (ld.image as unknown[])[0] : ld?.image
  if (typeof image === 'string') return image
  return isNode(image) && typeof image.url === 'string' ? image.url : null
}

function keywordsOf(ld: LdNode | null, meta: Meta): string[] {
  const given = [...texts(ld?.keywords), meta('news_keywords') ?? '', meta('keywords') ?? ''].find(
    (text) => text !== ''
  )
  const all = Array.isArray(ld?.keywords) ? texts(ld.keywords) : (given ?? '').split(/[,;،、]/)
  return [...new Set(all.map(tidy).filter((word) => word.length > 0 && word.length < 80))].slice(0, 40)
}
