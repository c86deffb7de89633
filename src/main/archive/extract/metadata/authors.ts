import { ARTICLES, HEADLINES } from '../dom/common'
import { selector } from '../dom/selector'
import { comparable } from '../tidy'
import { agencyName } from './agency-names'
import { bylineNames, isByline, isRole } from './byline'
import { linesIn } from './byline-lines'
import { isElsewhere } from './elsewhere'
import { type Found, firstFound } from './found'
import { authorsOf, type LdNode } from './json-ld'
import { linesByHeadline } from './lines-by-headline'
import type { Meta } from './meta-reader'
import { signedBy } from './signed-by'

/** Who wrote it: people, and the agencies and outlets that stand beside them in a byline. */
export interface Authors {
  byline: Found<string[]> | null
  organisations: string[]
}

const BYLINE = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[property~="author"] [property~="name"], [property="schema:author"] [property="schema:name"]',
  '[property~="author"]:not(meta)',
  '[class*="byline" i] [class*="name" i]',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline" i] [class*="author" i]',
  '[class*="byline" i]:not(:has([class*="byline" i]))',
  '[class*="byline" i]',
  '[data-testid*="byline" i], [data-testid*="author-name" i]',
  '[class~="author" i], [class~="authors" i]',
  'a[class*="author" i], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/auteur/" i]',
  '[class*="post-author" i], [class*="article-author" i], [class*="entry-author" i], [class*="writer" i], [class*="reporter" i]',
  '[class~="firma" i], [class*="autor" i], [class*="auteur" i], [class*="autore" i], [class*="verfasser" i], [class*="redactor" i], [class*="muhabir" i], [class*="penulis" i], [class*="skribent" i], [class*="avtor" i]',
  '[class*="signature" i] [class*="author" i], [class*="_author" i], [class*="-author" i]',
  '[aria-labelledby*="byline" i], [class*="signature" i]'
]
const ANY_BYLINE = selector(BYLINE.join(', '))
const KINDS = BYLINE.map(selector)
const MOST_PLACES = 120
const META = ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'author.name']
const MOST = 12

export function readAuthors(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  { siteName, title }: { siteName: string | null; title: string | null }
): Authors {
  const { people, organisations } = authorsOf(ld)
  const fromLd = apart(bylineNames(people), siteName)
  const shown = apart(domAuthors(document), siteName)
  const named = meta.first(META, (text) => (/^https?:/i.test(text) ? null : text))
  const fromMeta = apart(bylineNames(named ? [named.value] : []), siteName)
  const outlets = [
    ...fromLd.organisations,
    ...bylineNames(organisations),
    ...fromMeta.organisations,
    ...shown.organisations
  ]
  // Templates often name only the first of several; the line that readers see names all.
  const more = holdsAll(shown.people, fromLd.people) ? shown.people : null
  const byline = firstFound<string[]>(
    ['element:byline', nonEmpty(more)],
    ['json-ld:author', nonEmpty(fromLd.people)],
    [named?.from ?? 'meta', nonEmpty(fromMeta.people)],
    ['element:byline', nonEmpty(shown.people)],
    ['json-ld:author', nonEmpty(bylineNames([...fromLd.organisations, ...organisations]))],
    ['element:byline', nonEmpty(outlets)]
  )
  const found =
    byline ??
    firstFound<string[]>(
      ['text:headline', nonEmpty(apart(bylineByHeadline(document, title), siteName).people)],
      ['text:signature', nonEmpty(signedBy(document))]
    )
  return { byline: found && { ...found, value: found.value.slice(0, MOST) }, organisations: outlets }
}

function nonEmpty(names: string[] | null): string[] | null {
  return names && names.length > 0 ? names : null
}

function holdsAll(shown: string[], known: string[]): boolean {
  const keys = new Set(shown.map(comparable))
  return (
    known.length > 0 && shown.length > known.length && shown.length < 6 && known.every((n) => keys.has(comparable(n)))
  )
}

/** "Source: … Reporter: …" in one line, as Chinese and Japanese papers write it. */
const BEFORE_LABEL = /\s+(?=(?:本报|本社|本网|特约)?(?:记者|記者|作者|撰文|采写|取材・文)\s?[：:・／])/u

/** A line that begins with "By", close to the headline. */
function bylineByHeadline(document: Document, title: string | null): string[] {
  const line = linesByHeadline(document, title)
    .flatMap((text) => [text, ...text.split(/\s+[|·•–—-]\s+/), ...text.split(BEFORE_LABEL)])
    .find(isByline)
  return line ? bylineNames([line]).filter(isSomebody) : []
}

/** The first place that names anybody. One pass finds every place that may, so that few are looked at more closely. */
function domAuthors(document: Document): string[] {
  const [first, ...later] = ARTICLES.all(document).filter(HEADLINES.has)
  const isLater = (element: Element): boolean =>
    first !== undefined && later.some((other) => !other.contains(first) && other.contains(element))
  const places = ANY_BYLINE.all(document)
    .slice(0, MOST_PLACES)
    .map((element) => ({ element, lines: linesIn(element) }))
    .filter(({ element, lines }) => isShort(lines) && !isElsewhere(element) && !isLater(element))
  if (places.length === 0) return []
  for (const kind of KINDS) {
    const found = places.filter(({ element }) => kind.matches(element)).map(({ lines }) => lines)
    const distinct = new Map(found.map((lines) => [lines.join('\n'), lines]))
    const names = bylineNames([...distinct.values()].slice(0, 6).flatMap(linesThatName))
    if (names.length > 0) return names
  }
  return []
}

const LONGEST_PLACE = 140

function isShort(lines: string[]): boolean {
  const length = lines.join(' ').length
  return length > 1 && length < LONGEST_PLACE
}

/** The first line that names somebody, and of those below it the ones that are names, too, and no roles or places. */
function linesThatName(lines: string[]): string[] {
  const first = lines.findIndex((line) => bylineNames([line]).length > 0)
  const more = lines.slice(first + 1).filter((line) => isByline(line) || bylineNames([line]).every(isFullName))
  return first < 0 ? [] : [lines[first] ?? '', ...more]
}

function isFullName(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*)*\s\p{Lu}[\p{L}.'’-]+$/u.test(name) &&
    !ORGANISATION.test(name) &&
    !isRole(name)
  )
}

const ORGANISATION =
  /\b(?:press|news|agency|media|magazine|times|herald|tribune|gazette|journal|network|staff|bureau|desk|team|redaktion|rédaction|redacción|redazione|redação|newsroom|editorial board|agenturen|agencies|insider|today|weekly|daily|tv|radio|online|group|institute|university|foundation|council)\b|\.(?:com|org|net|de|co|fr|tv|in|uk)$|^(?:редакция|وكالات|التحرير|تحریریه|خبرگزاری|وكالة|编辑部|本报讯|综合报道|編集部|편집부)|(?:通信社|新聞|新闻网|日报|晚报|時報|时报|뉴스|신문|일보|編集部|编辑部)$/iu

/** People apart from agencies, outlets and the site itself. */
function apart(names: string[], siteName: string | null): { people: string[]; organisations: string[] } {
  const own = comparable(siteName ?? '')
  const others = names.filter((name) => comparable(name) !== own && isSomebody(name))
  const isOutlet = (name: string, index: number): boolean =>
    agencyName(name) !== null ||
    ORGANISATION.test(name) ||
    (own.length > 2 && comparable(name).startsWith(own)) ||
    (comparable(name).length > 3 && own.startsWith(comparable(name))) ||
    // "Victor Hall, Futurism": one word after a full name.
    (index > 0 && /^\p{Lu}\p{Ll}{4,}$/u.test(name) && /\s/.test(names[index - 1] ?? ''))
  const organisations = others.filter((name) => isOutlet(name, names.indexOf(name)))
  return { people: others.filter((name) => !organisations.includes(name)), organisations }
}

/** Accounts of the system that publishes have no name. */
function isSomebody(name: string): boolean {
  return !/^(?:admin|administrator|webmaster|editor|root|user|guest|\w*admin\d*|wordpress|staff)$/i.test(name)
}
