import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import { normalLine } from './normal-line'
import { noSigns, type PageSigns } from './page-signs'
import { ORDERED_BLOCKS } from './phrases/ordered-block'
import { readSigns } from './read-signs'

/** What an article was found to be, as far as a verdict needs it. */
export type Found = Pick<
  ExtractedArticle,
  'title' | 'text' | 'wordCount' | 'publishedAt' | 'byline' | 'url' | 'pageKind'
> &
  Partial<Pick<ExtractedArticle, 'provenance'>>

/** Everything that a verdict is made from. */
export interface Evidence {
  found: Found
  signs: PageSigns
  words: number
  /** The article's lines and the page's short ones, as phrases are compared with them. */
  textLines: string[]
  shortLines: string[]
  buttons: string[]
  /** Title, headline and first line, without the site's name. */
  titles: string[]
  /** How many of date, byline and markup say that this is an article: 0 to 4. */
  credentials: number
  /** Paragraphs of running text. */
  prose: number
  /** It says that the page was blocked by order, and little else. */
  isOrderedBlock: boolean
}

const SHORT = 300
/** An article about blocked pages has more words. */
const FEW = 120
const PROSE = 90

export function gather(page: CapturedPage, found: Found, read?: PageSigns): Evidence {
  const signs = read ?? (page.contentType === 'text/html' ? readSigns(page.content) : plainSigns(page.content))
  const textLines = found.text.split('\n').map(normalLine)
  const lines = signs.lines.filter(({ text }) => text.length <= SHORT).map(({ text }) => normalLine(text))
  return {
    found,
    signs,
    words: found.wordCount,
    textLines,
    shortLines: [...new Set(lines)],
    buttons: [...new Set([...signs.buttons.map(normalLine), ...lines.filter((line) => line.length <= 60)])],
    titles: titlesOf(found, signs),
    credentials: credentialsOf(found, signs),
    prose: found.text.split('\n').filter(isProse).length,
    isOrderedBlock:
      found.wordCount < FEW && ORDERED_BLOCKS.some((block) => [...textLines, ...lines].some((line) => block.test(line)))
  }
}

function plainSigns(content: string): PageSigns {
  const lines = content
    .slice(0, 2_000_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  return { ...noSigns(), lines: lines.slice(0, 6_000).map((text) => ({ text, linked: 0 })) }
}

/** Whole sentences; scripts without spaces need fewer characters for them. */
export function isProse(line: string): boolean {
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(line)
  return line.length >= (dense ? PROSE / 3 : PROSE) && /[.!?…。！？؟।۔]["'”’»)\]]*\s*$/u.test(line)
}

function titlesOf(found: Found, { title, headlines }: PageSigns): string[] {
  const first = found.text.split('\n')[0] ?? ''
  const given = [title, found.title, ...headlines.slice(0, 2), first.length <= 160 ? first : ''].map(normalLine)
  return [...new Set(given.flatMap((each) => [each, ...withoutSite(each)]))].filter(Boolean)
}

/** "Page not found | The Herald", "The Herald: page not found". */
export function withoutSite(title: string): string[] {
  const parts = title.split(/\s+[|·•–—»:-]+\s+|:\s+|\s*\|\s*/).filter(Boolean)
  return parts.length > 1 ? [parts[0] ?? '', parts.at(-1) ?? ''] : []
}

/** The date in an address tells of the page that was asked for, not of the one that came. */
function credentialsOf({ publishedAt, byline, provenance }: Found, { isArticle, ogType }: PageSigns): number {
  const isDated = publishedAt !== null && provenance?.publishedAt !== 'url'
  return [isDated, byline.length > 0, isArticle, ogType?.toLowerCase() === 'article'].filter(Boolean).length
}
