import { type Evidence, isProse } from '../evidence'
import { normalLine } from '../normal-line'
import { OFFER_LINES, PAYWALL_LINES } from '../phrases/paywall'
import { isAboutWalls, isPrice, offersWhole, saysWall } from '../phrases/says-wall'
import { unquoted } from '../phrases/unquoted'

/** Longer than any stub. */
const WHOLE = 700
const LONG_STUB = 400
const STUB = 200
const SHORT_STUB = 110
const LINE = 260
/** Lines after the text, or at the end of the markup, among which a wall stands. */
const NEAR = 12
const SAME = 60

/**
 * The beginning of an article, and instead of the rest an offer. Full articles carry offers, too, and some are about
 * them: what counts is how little text there is, whether it breaks off, and whether the offer stands at its end.
 */
export function paywallIn(evidence: Evidence): boolean {
  const { words, signs, credentials, shortLines } = evidence
  if (words >= WHOLE) return false
  const asks = isAsked(evidence)
  const offers = OFFER_LINES.filter((pattern) => shortLines.some((line) => pattern.test(line))).length
  const isClosed = signs.isFree === false
  const isTold = signs.words !== null && signs.words >= 80 && words < signs.words * 0.5
  if (isTold && (isClosed || asks)) return true
  if (isClosed && words < STUB && (asks || offers > 0 || signs.paywallElements > 0)) return true
  if (isClosed && words < SHORT_STUB && (credentials > 0 || breaksOff(evidence))) return true
  if (!asks) return false
  if (words < SHORT_STUB) return words < 60 || offers > 0 || signs.paywallElements > 0 || endsInWall(evidence)
  if (words < STUB && (breaksOff(evidence) || signs.paywallElements > 0 || endsInWall(evidence))) return true
  return words < LONG_STUB && endsInWall(evidence) && (breaksOff(evidence) || signs.paywallElements > 0)
}

/** Somewhere the rest is refused; not in the middle of an article that goes on. */
function isAsked(evidence: Evidence): boolean {
  const { found, signs, textLines } = evidence
  const lines = signs.lines.length > 0 ? signs.lines.map(({ text }) => normalLine(text)) : textLines
  const text = normalLine(found.text)
  const running = lines.map((line) => isProse(line) && text.includes(line.slice(0, SAME)) && !isWall(line))
  const after = lines.map(() => 0)
  for (let at = lines.length - 2; at >= 0; at--) after[at] = (after[at + 1] ?? 0) + Number(running[at + 1])
  const mostAfter = breaksOff(evidence) ? Number.POSITIVE_INFINITY : 1
  const end = running.lastIndexOf(true)
  const isNear = (at: number): boolean => (at > end && at <= end + NEAR) || at >= lines.length - NEAR
  const isSold = (at: number): boolean => lines.slice(at, at + 3).some(isPrice) && offersWhole(lines[at] ?? '')
  // A long sentence may be the story's own; a wall comes after its beginning.
  const begun = running.indexOf(true)
  const isOwn = found.title !== '' && isAboutWalls(normalLine(found.title))
  const isLast = (at: number): boolean => after[at] === 0 && begun >= 0 && begun < at && !isOwn
  const isSaid = (line: string, at: number): boolean =>
    (isNear(at) || text.includes(line)) && (!isProse(line) || isLast(at)) && (saysWall(line) || isSold(at))
  return lines.some((line, at) => (after[at] ?? 0) <= mostAfter && (isPhrase(line) || isSaid(line, at)))
}

function isWall(line: string): boolean {
  return isPhrase(line) || saysWall(line)
}

function isPhrase(line: string): boolean {
  const said = unquoted(line)
  return line.length <= LINE && PAYWALL_LINES.some((pattern) => pattern.test(said))
}

/** The last line that is not the wall itself stops in the middle. */
function breaksOff({ found }: Evidence): boolean {
  const lines = found.text.split('\n').filter((line) => line.trim() !== '')
  const last =
    lines
      .filter((line) => !isWall(normalLine(line)))
      .at(-1)
      ?.trim() ?? ''
  return (
    /(…|\.\.\.|\[…\]|\[\.\.\.\]|[,;،、，；])$/.test(last) ||
    (last.length > 60 && !/[.!?。！？؟।۔:"'”’»)\]]$/u.test(last))
  )
}

/** The offer follows where the text ends, and no more running text after it. */
function endsInWall({ found, signs }: Evidence): boolean {
  const lines = found.text.split('\n').filter((line) => line.length > 40)
  const last = lines.filter((line) => !isWall(normalLine(line))).at(-1)
  if (last === undefined) return true
  const at = signs.lines.map(({ text }) => text.includes(last.slice(0, SAME))).lastIndexOf(true)
  if (at < 0) return isWall(normalLine(found.text.split('\n').at(-1) ?? ''))
  const after = signs.lines.slice(at, at + 8)
  const wall = after.findIndex(({ text }) => isWall(normalLine(text)))
  if (wall < 0) return false
  const more = signs.lines.slice(at + wall + 1).filter(({ text, linked }) => text.length > 160 && linked < 0.3)
  return more.length <= 2
}
