import { bylineNames, isByline } from '../metadata/byline'
import { dateInText } from '../metadata/dates'
import { HOME } from '../metadata/section'
import { countWords, tidy } from '../tidy'
import { dayLines, saysUpdated } from './day-words'
import type { Run } from './find-run'
import { APART, endsSentence, weighed } from './labels'
import type { Line } from './line'
import { pickTitle } from './pick-title'
import { sectionAbove } from './section-names'

const BEFORE_TITLE = 10
const INSIDE_RUN = 8

/** What stands above the text, told apart. */
export interface Head {
  title: string | null
  standfirst: string | null
  byline: string[]
  section: string | null
  publishedAt: string | null
  modifiedAt: string | null
  captions: string[]
  leftOut: string[]
  /** Where the body begins. */
  end: number
}

export function readHead(lines: Line[], run: Run): Head {
  const end = headEnd(lines, run)
  const above = lines.slice(0, end)
  const body = lines
    .slice(end, run.to)
    .map(({ text }) => text)
    .join('\n')
  const at = pickTitle(above, body)
  if (at < 0 && end === 0 && looksLikeTitle(lines[0])) return { ...readParts(lines.slice(0, 1), 0), end: 1 }
  return { ...readParts(above, at), end }
}

/** A standfirst that is a whole sentence looks like text; byline and date under it say that the head goes on. */
function headEnd(lines: Line[], { from, to }: Run): number {
  let prose = 0
  let end = from
  for (let at = from; at < Math.min(to, from + INSIDE_RUN) && prose < 2; at++) {
    const label = lines[at]?.label
    if (label === 'prose') prose++
    if (label === 'byline' || label === 'date') end = at + 1
  }
  return end
}

function readParts(above: Line[], at: number): Omit<Head, 'end'> {
  const title = above[at]
  const near = above.slice(Math.max(0, at - BEFORE_TITLE))
  const after = above.slice(at + 1)
  const text = after.filter(({ label }) => label === 'short' || label === 'prose')
  const standfirst =
    title && (text.find((line) => weighed(line.text) > 40 && isSentence(line.text)) ?? shortStandfirst(text))
  const crumb = near.filter(({ label }) => label === 'breadcrumb').at(-1)
  const names = linesWith(after, near, ({ label }) => label === 'byline')
  const loose = names.length > 0 ? [] : looseByline(after)
  const dates = linesWith(
    after,
    near,
    ({ label, text: line }) => label === 'date' || (label === 'byline' && dateInText(line) !== null)
  )
  const days = dates.flatMap(({ text: line }) => dayLines(line))
  const published = days.find((line) => !saysUpdated(line)) ?? days[0]
  const modified = days.find((line) => line !== published && saysUpdated(line))
  const section = crumb ?? sectionAbove(above, at)
  const used = new Set<Line | undefined>([title, standfirst, section ?? undefined, ...dates, ...names, ...loose])
  const captions = near.filter(({ label }) => label === 'caption')
  return {
    title: title?.text ?? null,
    standfirst: standfirst?.text ?? null,
    byline: bylineNames([...names, ...loose].map(({ text: line }) => withoutDate(line))),
    section: section ? sectionIn(section.text) : null,
    publishedAt: published ? dateInText(published) : null,
    modifiedAt: modified ? dateInText(modified) : null,
    captions: captions.map(({ text: line }) => line),
    leftOut: above.filter((line) => !used.has(line) && !captions.includes(line)).map(({ text: line }) => line)
  }
}

/** Below the headline, else close above it. */
function linesWith(after: Line[], near: Line[], is: (line: Line) => boolean): Line[] {
  const below = after.filter(is)
  return below.length > 0 ? below : near.slice(-6 - after.length).filter(is)
}

function isSentence(text: string): boolean {
  return countWords(text) > 5
}

function looksLikeTitle(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 180 && !endsSentence(line.text)
}

function shortStandfirst(after: Line[]): Line | undefined {
  return after.find(({ text }) => endsSentence(text) && weighed(text) > 25)
}

/** "Ada North" alone between title and date. */
function looseByline(after: Line[]): Line[] {
  const found = after.find(
    ({ label, text }) =>
      label === 'short' &&
      /^[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3}(?: in [\p{Lu}][\p{L}. -]+)?$/u.test(text)
  )
  return found ? [found] : namesBesideDate(after)
}

/** Scripts without capitals: few words and nothing but letters, beside the date. */
function namesBesideDate(lines: Line[]): Line[] {
  const found = lines.find(
    ({ label, text }, index) =>
      label === 'short' &&
      isNameWithoutCapitals(text) &&
      [lines[index - 1], lines[index + 1]].some((beside) => beside?.label === 'date')
  )
  return found ? [found] : []
}

/** Two to twenty-four letters of a script without capitals, in one to four words. */
function isNameWithoutCapitals(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 30 && text.split(' ').length <= 4 && /^[\p{Lo}\p{M} ·・،、\u200c]+$/u.test(text)
  )
}

/** Where somebody reports from, or for whom. */
const IN_BRACKETS = /\s*\([^()]*\)/g

function withoutDate(text: string): string {
  const parts = text.split(APART)
  return tidy((parts.find(isByline) ?? parts[0] ?? text).replace(IN_BRACKETS, ''))
}

function sectionIn(crumb: string): string | null {
  const parts = crumb.split(/\s+[/|·→]\s+|\s*[>»›]\s*/u).map(tidy)
  return parts.find((part) => part !== '' && !HOME.test(part)) ?? null
}
