import { type Evidence, withoutSite } from '../evidence'
import { normalLine } from '../normal-line'
import { saysError } from '../phrases/error-words'
import { ERROR_TITLES } from '../phrases/missing-page'

/** Of a page that says so in words of its own. */
const REWORDED = 60
const SAID_FIRST = 6

/** "Not found", also with status 200 and a list of other stories below. */
export function errorIn({
  titles,
  textLines,
  shortLines,
  words,
  credentials,
  prose,
  found,
  signs,
  isOrderedBlock
}: Evidence): boolean {
  if (credentials >= 2 && words > 40) return false
  if (isOrderedBlock && credentials < 2) return true
  // A headline may play with the words of an error: its story is told below.
  const isStory = prose >= 2 && words >= 40 && !namesOf(found, signs).some(isOnlyError)
  if (titles.some(isError) && !isStory) return words < 80 || (credentials < 2 && prose < 4)
  const first = [...textLines.slice(0, 3), ...(words < 60 ? shortLines : [])]
  if (words < 60 && prose < 3 && !found.publishedAt && first.some(isError)) return true
  if (credentials > 0 || words >= REWORDED || prose >= 2) return false
  return [...titles, ...signs.headlines.map(normalLine), ...textLines.slice(0, 2), ...saidFirst(signs, textLines)].some(
    saysError
  )
}

/** Where nothing but teasers was found: what the page itself says above them. */
function saidFirst({ lines }: Evidence['signs'], textLines: string[]): string[] {
  const links = new Set(lines.filter(({ linked }) => linked > 0.5).map(({ text }) => normalLine(text)))
  if (!textLines.every((line) => links.has(line))) return []
  const own = lines.filter(({ linked }) => linked < 0.5).slice(0, SAID_FIRST)
  return own.map(({ text }) => normalLine(text))
}

/** A number with words of its own after it may be a headline. */
function isOnlyError(name: string): boolean {
  return !/^\D{0,12}\d{3}\P{L}+\p{L}+( \p{L}+){3,}/u.test(name) && [name, ...withoutSite(name)].some(isError)
}

function namesOf(found: Evidence['found'], { title, headlines }: Evidence['signs']): string[] {
  return [title, found.title, ...headlines.slice(0, 2)].map(normalLine)
}

function isError(line: string): boolean {
  return line.length <= 160 && ERROR_TITLES.some((pattern) => pattern.test(line))
}
