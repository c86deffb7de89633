import { selector } from '../dom/selector'
import { spacedText, tidy } from '../tidy'
import { anyDate, dateInText, isoDate } from './dates'
import { isElsewhere } from './elsewhere'
import { type Found, firstFound } from './found'
import { type LdNode, texts } from './json-ld'
import { linesByHeadline } from './lines-by-headline'
import type { Meta } from './meta-reader'

const META = [
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
  'article.published',
  'published',
  'pub_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'og:pubdate',
  'og:published_time',
  'release_date',
  'weibo: article:create_at'
]
const MODIFIED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'last-modified',
  'datemodified',
  'dcterms.modified',
  'article.updated',
  'dc.date.modified'
]
const MODIFIED = selector('[itemprop~="dateModified"], time.updated[datetime]')
const MODIFIED_WORD =
  /(?<!\p{L})(?:last |zuletzt )?(?:updated|modified|aktualisiert|geändert|modifiée?|mise? à jour|actualizado|modificado|atualizado|aggiornato|modificato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|actualizat|обновлено|оновлено|güncelleme|güncellendi|آخر تحديث|تم التحديث|به‌روزرسانی|עודכן|更新|수정)(?!\p{L})/iu
const PUBLISHED_WORD =
  /publish|posted|veröffentlicht|erstellt|publi[ée]|publicad|pubblicat|gepubliceerd|publicerad|publisert|julkaistu|opublikowan|опубликован|опубліков|yayın|نشر|منتشر|פורסם|发布|發布|公開|입력/iu
const LABEL = 40
const OF_EVENT = selector('[itemtype*="Event"], [class*="event" i], [class*="calendar" i]')
const MACHINE = selector(
  '[itemprop~="datePublished"], time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]'
)
const SHOWN = selector(
  'time, [class*="publish" i], [class*="timestamp" i], [class*="dateline" i], [class*="article-date" i], [class*="post-date" i], [class*="pubdate" i], [class*="pub-date" i], [class*="pub_date" i], [class*="date-time" i], [class*="datetime" i], [class*="entry-date" i], [class*="author-date" i], [class~="date" i], [id*="pubdate" i]'
)
/** When it was published, as exactly as the page says: where it tells machines the day alone, readers may see the time. */
export function publishedOf(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  url: string | null,
  title: string | null
): Found<string> | null {
  const found = publishedFirst(document, ld, meta, url, title)
  if (!found || found.value.length !== 'yyyy-mm-dd'.length) return found
  const exact = [shownDate(document), dateByHeadline(document, title)].find((date) =>
    date?.startsWith(`${found.value}T`)
  )
  return exact ? { value: exact, from: 'element:date' } : found
}

function publishedFirst(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  url: string | null,
  title: string | null
): Found<string> | null {
  return (
    firstFound(['json-ld:datePublished', anyDate(texts(ld?.datePublished)[0])]) ??
    meta.first(META, anyDate) ??
    firstFound(
      ['json-ld:dateCreated', isoDate(texts(ld?.dateCreated)[0])],
      ['json-ld:uploadDate', isoDate(texts(ld?.uploadDate)[0])],
      ['element:time', machineDate(document)],
      ['element:date', shownDate(document)],
      ['url', dateInUrl(url)]
    ) ??
    firstFound(['text:headline', dateByHeadline(document, title)])
  )
}

export function modifiedOf(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  title: string | null
): Found<string> | null {
  const shown = MODIFIED.first(document)
  return (
    firstFound(['json-ld:dateModified', anyDate(texts(ld?.dateModified)[0])]) ??
    meta.first(MODIFIED_META, anyDate) ??
    firstFound(
      ['element:dateModified', isoDate(shown?.getAttribute('datetime') ?? shown?.getAttribute('content'))],
      ['element:time', isoDate(MACHINE.all(document).find(isModified)?.getAttribute('datetime'))],
      ['text:headline', modifiedByHeadline(document, title)]
    )
  )
}

/** A date in a short line by the headline. */
function dateByHeadline(document: Document, title: string | null): string | null {
  for (const line of linesByHeadline(document, title)) {
    const found = dateInText(line)
    if (found) return found
  }
  return null
}

/** "Published 3 May 2024, updated 4 May 2024 at 10:15": what stands behind the word. */
function modifiedByHeadline(document: Document, title: string | null): string | null {
  for (const line of linesByHeadline(document, title)) {
    const [all] = MODIFIED_WORD.exec(line) ?? []
    const found = all ? dateInText(line.slice(line.indexOf(all) + all.length)) : null
    if (found) return found
  }
  return null
}

function machineDate(document: Document): string | null {
  const elements = MACHINE.all(document).filter((element) => !isElsewhere(element) && !OF_EVENT.closest(element))
  const element = elements.find((each) => !isModified(each)) ?? elements[0]
  const told = ['datetime', 'content']
    .map((name) => isoDate(element?.getAttribute(name)))
    .filter((date) => date !== null)
  return told.find((date) => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date)) ?? told[0] ?? null
}

/** What stands right before it, or in its own name, says that it is a later one. */
function isModified(element: Element): boolean {
  if (MODIFIED.matches(element)) return true
  const before =
    element.previousSibling?.textContent ?? element.parentElement?.previousElementSibling?.textContent ?? ''
  return MODIFIED_WORD.test(before.slice(-LABEL)) && !PUBLISHED_WORD.test(before.slice(-LABEL))
}

function shownDate(document: Document): string | null {
  const places = SHOWN.all(document).filter((element) => !isElsewhere(element) && !OF_EVENT.closest(element))
  for (const place of places.slice(0, 16)) {
    const text = tidy(spacedText(place))
    const found = text.length < 140 ? dateInText(text) : null
    if (found) return found
  }
  return null
}

function dateInUrl(url: string | null): string | null {
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '') ??
    /[/-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\/|-|_|\.|$)/.exec(url ?? '')
  return parts ? isoDate(`${parts[1]}-${parts[2]}-${parts[3]}`) : null
}
