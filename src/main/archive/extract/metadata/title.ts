import { comparable, tidy } from '../tidy'

const SEPARATOR = /\s+[|–—·•»›:-]\s+|\s*\|\s*|\s*[_｜—]\s*(?=[^_｜—]{2,20}$)/gu

/** The headline without the site's name around it. `h1` are the page's own headings of the first rank. */
export function pickTitle(candidates: (string | null)[], h1: string[], siteNames: string[]): string | null {
  const cleaned = candidates
    .map(tidy)
    .filter(Boolean)
    .map((title) => withoutSite(title, h1, siteNames))
  const heading = h1
    .map(tidy)
    .find((text) => cleaned.some((title) => (text.length > 8 ? agree(title, text) : title === text)))
  return heading ?? cleaned[0] ?? (h1.map(tidy).find((text) => text.length > 0) || null)
}

/** One is the other, or its beginning or its greater part. */
function agree(title: string, heading: string): boolean {
  const [a, b] = [comparable(title), comparable(heading)]
  if (a === '' || b === '') return false
  if (a === b) return true
  return (a.includes(b) && b.length > a.length * 0.6) || (b.includes(a) && a.length > b.length * 0.6)
}

/** Headlines may be short, in Chinese four characters: then a separator has to follow. */
function beginsWith(title: string, heading: string): boolean {
  if (heading === '' || title === heading || !title.startsWith(heading)) return false
  return heading.length > 8 || /^(\s+[|–—·•»«-]\s|\s*[|_｜—])/u.test(title.slice(heading.length))
}

function withoutSite(title: string, h1: string[], siteNames: string[]): string {
  const exact = h1.map(tidy).find((heading) => beginsWith(title, heading))
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
