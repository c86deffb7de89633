import type { Article } from '@shared/article'
import { type AuthorName, authorName } from './author-name'

/** Year, and month and day where they are known. */
export type DateParts = [number] | [number, number] | [number, number, number]

/** What a citation needs of an article, free of any style. */
export interface Reference {
  id: string
  title: string
  authors: AuthorName[]
  /** The outlet. */
  container: string | null
  section: string | null
  issued: DateParts | null
  /** When the archived copy was saved. */
  accessed: DateParts
  url: string | null
  language: string | null
  abstract: string | null
  keywords: string[]
  note: string | null
  /** SHA-256 of the archived copy. */
  sha256: string | null
}

export function referenceOf(article: Article): Reference {
  const newest = article.snapshots[0]
  return {
    id: article.id,
    title: oneLine(article.title),
    authors: article.byline.map(authorName),
    container: article.siteName ?? hostOf(article.url),
    section: article.section,
    issued: dateParts(article.publishedAt),
    accessed: dateParts(newest?.capturedAt ?? article.capturedAt) ?? [new Date().getUTCFullYear()],
    url: article.canonicalUrl ?? article.url,
    language: article.language,
    abstract: article.standfirst,
    keywords: [...new Set([...article.tags, ...article.keywords])],
    note: article.note,
    sha256: newest?.sha256 ?? null
  }
}

/** The day as the page gave it, in its own offset. */
function dateParts(date: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? []
  if (!year) return null
  if (!month) return [Number(year)]
  return day ? [Number(year), Number(month), Number(day)] : [Number(year), Number(month)]
}

function hostOf(url: string | null): string | null {
  try {
    return url ? new URL(url).hostname.replace(/^www\./, '') || null : null
  } catch {
    return null
  }
}

export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
