import type { ArticleImage } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../../types'
import { splitCaption } from '../images/caption'
import { bylineNames } from '../metadata/byline'
import { dateInText } from '../metadata/dates'
import { directionOf, languageOf } from '../metadata/language'
import { comparable, countWords, tidy } from '../tidy'
import { findRun } from './find-run'
import { addressIn, endsSentence, type Label, labelLine } from './labels'
import { paragraphLines } from './lines'

interface Line {
  text: string
  label: Label
}

/** An article out of a plain-text copy of a news page: what was around it told apart, the rest left out but kept. */
export function extractText(page: CapturedPage): ExtractedArticle {
  const texts = paragraphLines(page.content)
  const lines = texts.map((text): Line => ({ text, label: labelLine(text) }))
  const run = findRun(
    texts,
    lines.map(({ label }) => label)
  )
  const head = readHead(lines, run.from)
  const body = readBody(lines.slice(Math.max(run.from, head.end), run.to), head)
  const tail = lines.slice(run.to)
  const language = languageOf(body.lines.join('\n') || head.title || '', null)
  const text = body.lines.join('\n')
  const title = head.title ?? titleOf(body.lines[0] ?? '', page)
  const wordCount = countWords(text)
  return {
    title,
    standfirst: head.standfirst,
    byline: head.byline,
    siteName: siteNameIn([...tail, ...lines.slice(0, 3)]),
    section: head.section,
    publishedAt: head.publishedAt,
    modifiedAt: null,
    language,
    direction: directionOf(language, text || title),
    url: page.url ?? addressOf(lines),
    canonicalUrl: null,
    keywords: [],
    html: body.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n'),
    text,
    wordCount,
    images: [...head.captions, ...body.captions, ...captionsIn(tail)].map(asImage),
    leftOut: [
      ...head.leftOut,
      ...body.leftOut,
      ...tail.filter(({ label }) => label !== 'caption').map((line) => line.text)
    ],
    pageKind: wordCount >= 40 ? 'article' : null,
    access: null,
    agencies: [],
    homeUrl: null,
    provenance: {},
    verdict: null,
    verdictKind: null
  }
}

interface Head {
  title: string | null
  standfirst: string | null
  byline: string[]
  section: string | null
  publishedAt: string | null
  captions: string[]
  leftOut: string[]
  /** Where the body may begin. */
  end: number
}

/** What stands above the body. The first paragraph may still be the title where nothing is above. */
function readHead(lines: Line[], from: number): Head {
  const above = lines.slice(0, from)
  const plain = above.filter(({ label }) => label === 'short' || label === 'prose')
  const title = pickTitle(above) ?? (from === 0 && looksLikeTitle(lines[0]) ? lines[0] : undefined)
  const after = title ? plain.slice(plain.indexOf(title) + 1) : []
  const standfirst =
    after.find(({ text }) => text.length > 40 && text.split(/\s+/).length > 5) ?? shortStandfirst(after)
  const crumb = above.find(({ label }) => label === 'breadcrumb')
  const names = above.filter(({ label }) => label === 'byline').map(({ text }) => text)
  const loose = names.length > 0 ? [] : looseByline(above, title)
  const dated = above.find(({ label, text }) => label === 'date' || (label === 'byline' && dateInText(text) !== null))
  const used = new Set([title, standfirst, crumb, dated, ...loose])
  return {
    title: title?.text ?? null,
    standfirst: standfirst?.text ?? null,
    byline: bylineNames([...names, ...loose.map(({ text }) => text)].map(withoutDate)),
    section: crumb ? sectionIn(crumb.text) : null,
    publishedAt: dated ? dateInText(dated.text) : null,
    captions: above.filter(({ label }) => label === 'caption').map(({ text }) => text),
    leftOut: above
      .filter((line) => !used.has(line) && !['caption', 'byline'].includes(line.label))
      .map(({ text }) => text),
    end: from === 0 && title ? 1 : from
  }
}

/** The line that reads like a headline: after the breadcrumb if there is one, the longest among the first. */
function pickTitle(above: Line[]): Line | undefined {
  const crumb = above.map(({ label }) => label).lastIndexOf('breadcrumb')
  const candidates = above
    .slice(crumb + 1)
    .filter(({ label, text }) => label === 'short' && text.length >= 8 && text.length <= 220)
  const good = candidates.filter(({ text }) => text.length >= 20 || words(text) >= 4)
  return good[0] ?? (crumb >= 0 ? candidates[0] : candidates.at(-1))
}

function words(text: string): number {
  return countWords(text)
}

function looksLikeTitle(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 180 && !endsSentence(line.text)
}

function shortStandfirst(after: Line[]): Line | undefined {
  return after.find(({ text }) => endsSentence(text) && text.length > 25)
}

/** "Ada North" alone between title and date. */
function looseByline(above: Line[], title: Line | undefined): Line[] {
  const start = title ? above.indexOf(title) + 1 : above.length
  const found = above
    .slice(start)
    .find(({ label, text }) => label === 'short' && /^[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3}$/u.test(text))
  return found ? [found] : namesBesideDate(above.slice(start))
}

/** Scripts without capitals: few words and nothing but letters, beside the date. */
function namesBesideDate(lines: Line[]): Line[] {
  const found = lines.find(
    ({ label, text }, index) =>
      label === 'short' &&
      /^(?:\p{Lo}[\p{Lo}\p{M}]*[ ·・،、]?){2,24}$/u.test(text) &&
      text.split(' ').length <= 4 &&
      [lines[index - 1], lines[index + 1]].some((beside) => beside?.label === 'date')
  )
  return found ? [found] : []
}

function withoutDate(text: string): string {
  return tidy(text.split(/\s+[|·•–—-]\s+|,\s+(?=\d)/)[0] ?? text)
}

function sectionIn(crumb: string): string | null {
  const parts = crumb.split(/\s+[/|·→]\s+|\s*[>»›]\s*/u).map(tidy)
  const real = parts.filter(
    (part) =>
      part &&
      !/^(home|homepage|start|startseite|accueil|inicio|главная|الرئيسية|خانه|صفحه اصلی|صفحه نخست|首页|news)$/i.test(
        part
      )
  )
  return real[0] ?? null
}

function readBody(lines: Line[], head: Head): { lines: string[]; captions: string[]; leftOut: string[] } {
  const cut = lines.findIndex(
    ({ label }, index) =>
      label === 'boilerplate' &&
      index > lines.length * 0.6 &&
      lines.slice(index).every((line) => line.label !== 'prose' || line.text.length < 120)
  )
  const inside = cut < 0 ? lines : lines.slice(0, cut)
  const title = comparable(head.title ?? '')
  const isBody = ({ label, text }: Line): boolean =>
    (label === 'prose' || label === 'short' || label === 'breadcrumb') && comparable(text) !== title
  return {
    lines: inside.filter(isBody).map(({ text }) => text),
    captions: inside.filter(({ label }) => label === 'caption').map(({ text }) => text),
    leftOut: [
      ...inside.filter((line) => !isBody(line) && line.label !== 'caption'),
      ...(cut < 0 ? [] : lines.slice(cut))
    ].map(({ text }) => text)
  }
}

function captionsIn(lines: Line[]): string[] {
  return lines.filter(({ label, text }) => label === 'caption' && !/©|copyright/i.test(text)).map(({ text }) => text)
}

function asImage(line: string): ArticleImage {
  return {
    sha256: null,
    mime: null,
    width: null,
    height: null,
    alt: null,
    ...splitCaption(line),
    url: null,
    stored: false,
    lead: false
  }
}

function siteNameIn(lines: Line[]): string | null {
  for (const { text } of lines) {
    const found =
      /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?([\p{L}][\p{L}\p{N}\s.'’&-]{1,50}?)(?:\s*[.,|–—-]\s*|\s+\d{4}|\s+all rights.*|$)/iu.exec(
        text
      )
    if (found?.[1]) return tidy(found[1])
  }
  return null
}

function addressOf(lines: Line[]): string | null {
  const edge = [...lines.slice(0, 3), ...lines.slice(-6)]
  return edge.map(({ text }) => addressIn(text)).find((url) => url !== null && new URL(url).pathname.length > 1) ?? null
}

function titleOf(first: string, page: CapturedPage): string {
  const name = page.original?.name.replace(/\.(txt|gz)+$/gi, '')
  if (!first) return name ?? 'Untitled'
  return first.length > 100 ? `${first.slice(0, 97).replace(/\s+\S*$/, '')}…` : first
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
