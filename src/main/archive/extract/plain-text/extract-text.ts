import type { ArticleImage } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../../types'
import { splitCaption } from '../images/caption'
import { agenciesOf } from '../metadata/agencies'
import { agencyName } from '../metadata/agency-names'
import { directionOf, languageOf } from '../metadata/language'
import { homeOf } from '../metadata/site'
import { comparable, countWords, tidy } from '../tidy'
import { commentsBegin } from './comments'
import { findRun, isSentence } from './find-run'
import { addressIn, labelLine, withoutDateBehind } from './labels'
import type { Line } from './line'
import { paragraphLines } from './lines'
import { type Head, readHead } from './read-head'
import { withWholeCaptions } from './whole-captions'

/** An article out of a plain-text copy of a news page: what was around it told apart, the rest left out but kept. */
export function extractText(page: CapturedPage): ExtractedArticle {
  const all = withWholeCaptions(paragraphLines(page.content).map((text): Line => ({ text, label: labelLine(text) })))
  const lines = all.slice(0, commentsBegin(all))
  const run = findRun(
    lines.map(({ text }) => text),
    lines.map(({ label }) => label)
  )
  const head = readHead(lines, run)
  const body = readBody(lines.slice(head.end, run.to), head)
  const tail = all.slice(run.to)
  const language = languageOf(body.lines.join('\n') || head.title || '', null)
  const text = body.lines.join('\n')
  const title = head.title ?? titleOf(body.lines[0] ?? '', page)
  const wordCount = countWords(text)
  const url = page.url ?? addressOf(lines)
  const siteName = siteNameIn([...tail, ...lines.slice(0, 3)])
  const around = [...body.leftOut, ...tail.map((line) => line.text)]
  const agencies = agenciesOf(text, around, head.byline, siteName, null, null)
  return {
    title,
    standfirst: head.standfirst,
    byline: head.byline,
    siteName,
    section: head.section,
    publishedAt: head.publishedAt,
    modifiedAt: head.modifiedAt,
    language,
    direction: directionOf(language, text || title),
    url,
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
    agencies: (agencies?.value ?? []).filter((name) => agencies?.from !== 'byline' || agencyName(name) !== null),
    homeUrl: homeOf(url),
    provenance: provenanceOf(page, head, { siteName, url }),
    verdict: null,
    verdictKind: null
  }
}

/** Every value of a text copy stood in the text. */
function provenanceOf(page: CapturedPage, head: Head, rest: Record<string, string | null>): Record<string, string> {
  const found = { ...head, ...rest, byline: head.byline.join(' ') || null }
  const names = ['title', 'standfirst', 'byline', 'section', 'publishedAt', 'modifiedAt', 'siteName', 'url'] as const
  const told = names.filter((name) => (found as Record<string, unknown>)[name])
  return Object.fromEntries(told.map((name) => [name, name === 'url' && page.url ? 'given' : 'text']))
}

function readBody(lines: Line[], head: Head): { lines: string[]; captions: string[]; leftOut: string[] } {
  const cut = lines.findIndex(
    ({ label }, index) =>
      label === 'boilerplate' &&
      index > lines.length * 0.6 &&
      lines.slice(index).every((line) => !isText(line) || (line.label === 'prose' && line.text.length < 120))
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

function isText({ label, text }: Line): boolean {
  return label === 'prose' || isSentence(text, label)
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
    ...splitCaption(withoutDateBehind(line).replace(CAPTION_LABEL, '')),
    url: null,
    stored: false,
    lead: false
  }
}

/** What stands before a caption where markup has said so. */
const CAPTION_LABEL =
  /^(?:(?:image )?caption|bildunterschrift|légende|pie de foto|didascalia|подпись)\s*:\s*|^©\s*(?=\p{L}+\s*:)/iu

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
