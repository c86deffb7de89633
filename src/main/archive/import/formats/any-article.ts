import { plainText } from '../../extract/parse-document'
import { writtenName } from '../fill-facts'
import { moment, published } from '../item'
import { plainName } from '../table/columns'

type Entry = Record<string, unknown>

/**
 * What programs that read, collect or publish news call the parts of an article (newspaper3k, news-please, Trafilatura,
 * Readability, NewsAPI, schema.org, WordPress and tables by hand), best first.
 */
const NAMES = {
  title:
    'title|headline|name|article title|page title|titel|titre|título|titolo|العنوان|عنوان|标题|標題|タイトル|заголовок',
  url: 'url|link|canonical url|permalink|article url|page url|source url|weblink|web url|href|uri|main entity of page|source|id',
  siteName:
    'site name|source|publisher|publication|newspaper|outlet|source name|site|website|medium|journal|quelle|zeitung|hostname|' +
    'source hostname|source domain|domain|المصدر|المصدر الصحفي|来源|媒体|источник',
  byline:
    'byline|authors|author|creator|creators|written by|writer|reporter|autor|autoren|auteur|autore|الكاتب|作者|автор',
  publishedAt:
    'published at|date published|published|publish date|published time|published date|date publish|publication date|pub date|' +
    'pubdate|first published at|date|datum|veröffentlicht|datePublished|created at|created|تاريخ النشر|التاريخ|日期|дата',
  modifiedAt: 'modified at|date modified|modified|updated at|updated|date modify|last modified',
  capturedAt:
    'captured at|saved at|saved|date saved|date download|downloaded at|download date|scraped at|crawled at|fetched at|retrieved at|' +
    'retrieved|accessed|access date|file date|archived at|added|date added',
  language: 'language|lang|in language|locale|sprache',
  standfirst:
    'standfirst|description|summary|excerpt|abstract|subtitle|subheadline|dek|deck|teaser|lead|lede|alternative headline|intro',
  section: 'section|article section|category|rubric|ressort|desk',
  keywords: 'keywords|topics|subjects',
  html: 'html|content html|body html|article html|content rendered|content|body',
  text:
    'text|article body|main text|maintext|full text|fulltext|body text|content text|text content|article text|story|content|body|' +
    'cleaned text|raw text|transcript|volltext|النص|正文|текст',
  tags: 'tags|labels',
  collections: 'collections',
  note: 'note|notes',
  highlights: 'highlights'
}
type Part = keyof typeof NAMES

const KNOWN = Object.entries(NAMES).map(([part, names]): [Part, string[]] => [
  part as Part,
  names.split('|').map(plainName)
])

const HTML = /<(?:p|div|br|h[1-6]|article|figure|section|ul|ol|blockquote)\b[^>]*>/i

/** What each part is made of; undefined: the value is no such thing. */
const READ: Record<Part, (value: unknown) => unknown> = {
  title: plain,
  url: (value) => (/^https?:\/\/\S+$/i.test(words(value) ?? '') ? words(value) : undefined),
  siteName: (value) => (/^https?:\/\//i.test(words(value) ?? '') ? undefined : words(value)),
  byline: names,
  publishedAt: dayOf,
  modifiedAt: (value) => published(value) ?? undefined,
  capturedAt: (value) => moment(value) ?? undefined,
  language: (value) =>
    /^[a-z]{2,3}([-_]\w+)*$/i.test(words(value) ?? '') ? words(value)?.replaceAll('_', '-') : undefined,
  standfirst: plain,
  section: words,
  keywords: listed,
  html: (value) => (HTML.test(words(value) ?? '') ? words(value) : undefined),
  text: (value) => (HTML.test(words(value) ?? '') ? undefined : words(value)),
  tags: listed,
  collections: (value) => (Array.isArray(value) ? listed(value) : undefined),
  note: words,
  highlights: (value) => (Array.isArray(value) ? value : undefined)
}

/** An entry of any list of articles, with its parts named as our own JSON names them. What is nowhere is left out. */
export function namedAsOurs(entry: Entry): Entry {
  const given = Object.entries(entry).map(([name, value]): [string, unknown] => [plainName(name), value])
  const found: Entry = {}
  for (const [part, known] of KNOWN) {
    for (const name of known) {
      const value = given.find(([each]) => each === name)?.[1]
      const read = value === null || value === undefined || value === '' ? undefined : READ[part](value)
      if (read === undefined) continue
      found[part] = read
      break
    }
  }
  return found
}

/** Whether the columns of a table are those of articles: it may have no addresses, then. */
export function holdsArticles(columns: string[]): boolean {
  const given = new Set(columns.map(plainName))
  return ['title', 'text'].every((part) =>
    KNOWN.some(([known, names]) => known === part && names.some((name) => given.has(name)))
  )
}

/** Midnight of a spreadsheet is the day. */
function dayOf(value: unknown): string | undefined {
  return published(value)?.replace(/T00:00:00(?:\.000)?Z$/, '')
}

/** Of a headline that was written as HTML, the words. */
function plain(value: unknown): string | undefined {
  const text = words(value)
  return text && /<\/?[a-z]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? plainText(text).trim() || undefined : text
}

/** Text, the name of something that has one, or the first of several. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return words(value[0])
  if (typeof value !== 'object' || value === null) return undefined
  const { name, title, rendered, '@id': id } = value as Entry
  return words(name) ?? words(title) ?? words(rendered) ?? words(id)
}

function all(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => words(each) ?? [])
}

function listed(value: unknown): string[] | undefined {
  const found = all(value).flatMap((each) => (Array.isArray(value) ? each : each.split(/\s*[,;|]\s*/)))
  return found.length > 0 ? found.filter(Boolean) : undefined
}

/** Several in one text stand between semicolons or an “and”; commas are between them only where each has several words. */
function names(value: unknown): string[] | undefined {
  const found = all(value).flatMap((text) => {
    const parts = text.replace(/^by\s+/i, '').split(/\s*[;|]\s*|\s+(?:and|und|et|y|und|&)\s+/i)
    return parts.flatMap((part) => {
      const between = part.split(/\s*,\s*/)
      return between.every((each) => /\S\s+\S/.test(each)) ? between : [writtenName(part)]
    })
  })
  return found.length > 0 ? found.filter(Boolean) : undefined
}
