import { comparable, tidy } from '../tidy'
import type { Found } from './found'

const SEPARATOR = /\s+[|–—·•»›:-]\s+|\s*\|\s*|\s*[_｜—]\s*(?=[^_｜—]{2,20}$)|\s--\s/gu

/** Each place where a title may be cut is looked at with all that follows: pages of spam have thousands. */
const LONGEST = 2_000

/** The headline without the site's name around it. `h1` are the page's own headings of the first rank. */
export function pickTitle(
  candidates: [from: string, text: string | null][],
  h1: string[],
  siteNames: string[]
): Found<string> | null {
  const headings = h1.map((text) => tidy(text.slice(0, LONGEST))).filter(Boolean)
  const cleaned = candidates
    .map(([from, text]) => ({ from, value: tidy(text?.slice(0, LONGEST)) }))
    .filter(({ value }) => value !== '')
    .map(({ from, value }) => ({ from, value: withoutSite(value, headings, siteNames) }))
  const agreed = headings.find((text) =>
    cleaned.some(({ value }) => (text.length > 8 ? agree(value, text) : value === text))
  )
  const heading = agreed ?? retold(cleaned[0]?.value, headings, siteNames)
  if (heading) return { value: heading, from: 'element:h1' }
  const names = siteNames.map(comparable)
  // A page whose title is only the site's name is known by its heading.
  const named = cleaned.find(({ value }) => !names.includes(comparable(value)))
  const [first] = headings
  return named ?? (first ? { value: first, from: 'element:h1' } : (cleaned[0] ?? null))
}

/** One is the other, or its beginning or its greater part. */
function agree(title: string, heading: string): boolean {
  const [a, b] = [comparable(title), comparable(heading)]
  if (a === '' || b === '') return false
  if (a === b) return true
  return (a.includes(b) && b.length > a.length * 0.6) || (b.includes(a) && a.length > b.length * 0.6)
}

/** The one heading that says in other words what the page tells search engines: readers see the heading. */
function retold(title: string | undefined, headings: string[], siteNames: string[]): string | null {
  const names = siteNames.map(comparable)
  const [only, ...more] = [...new Set(headings)].filter((text) => !names.includes(comparable(text)))
  if (!title || !only || more.length > 0) return null
  const [a, b] = [wordsOf(title), wordsOf(only)]
  if (b.size < 4 || only.length > 200) return null
  const both = [...b].filter((word) => a.has(word)).length
  return both >= 2 ? only : null
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}\p{M}]{3,}/gu) ?? []).map((word) => word.replace(/['’]s$/, '')))
}

/** Headlines may be short, in Chinese four characters: then a separator has to follow. */
function beginsWith(title: string, heading: string): boolean {
  if (heading === '' || title === heading || !title.startsWith(heading)) return false
  return heading.length > 8 || /^(\s+[|–—·•»«-]\s|\s*[|_｜—])/u.test(title.slice(heading.length))
}

function withoutSite(title: string, h1: string[], siteNames: string[]): string {
  const exact = h1.find((heading) => beginsWith(title, heading))
  if (exact) return exact
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => ({ at: match.index, end: match.index + match[0].length }))
  const names = siteNames.map(comparable).filter((name) => name.length > 1)
  for (const cut of cuts) {
    const tail = comparable(title.slice(cut.end))
    if (
      names.some((name) => tail.startsWith(name) || name.startsWith(tail)) &&
      title.slice(0, cut.at).trim().length > 1
    )
      return title.slice(0, cut.at).trim()
  }
  for (const cut of [...cuts].reverse()) {
    const head = comparable(title.slice(0, cut.at))
    if (names.includes(head)) return title.slice(cut.end).trim()
  }
  return title
}
