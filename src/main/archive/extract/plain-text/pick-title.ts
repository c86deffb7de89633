import { comparable } from '../tidy'
import { endsSentence, weighed } from './labels'
import type { Line } from './line'

const FAR = 80
/** So many lines above the best one a headline nearly as good is the headline. */
const HIGHER = 3
const ALMOST = 0.75
const SHORTEST = 8
const LONGEST = 220

/** The line above the text that reads like its headline; the index among the given lines, -1 where none does. */
export function pickTitle(above: Line[], body: string): number {
  const known = wordsOf(body.slice(0, 12_000))
  const counts = countLines(above)
  const scores = above.map((line, at) =>
    above.length - at > FAR || !couldBeTitle(line) ? 0 : scoreOf(above, at, known, counts)
  )
  const best = Math.max(0, ...scores)
  const at = best > 0 ? scores.indexOf(best) : -1
  // A standfirst says as much; the headline stands above it.
  const higher = scores
    .slice(Math.max(0, at - HIGHER), Math.max(0, at))
    .lastIndexOf(Math.max(...scores.slice(Math.max(0, at - HIGHER), at)))
  const other = higher < 0 ? -1 : Math.max(0, at - HIGHER) + higher
  return other >= 0 && (scores[other] ?? 0) >= best * ALMOST ? other : at
}

function couldBeTitle({ label, text }: Line): boolean {
  if (text.length < (weighed(text) > text.length ? 5 : SHORTEST) || text.length > LONGEST) return false
  if (/@|\s[»›]\s|^(?:image|photo|bild|foto|you are here)\s*:/i.test(text)) return false
  if ((text.match(/[\d.,%$€£+-]/g)?.length ?? 0) > text.length * 0.3) return false
  return label === 'short' || (label === 'prose' && !/[.。।]$/u.test(text))
}

function scoreOf(above: Line[], at: number, known: Set<string>, counts: Map<string, number>): number {
  const { text } = above[at] as Line
  const words = wordsOf(text)
  const shared = [...words].filter((word) => known.has(word)).length
  const overlap = words.size === 0 ? 0 : shared / words.size
  const next = above.slice(at + 1, at + 5).map(({ label }) => label)
  const repeated = (counts.get(comparable(text)) ?? 1) > 1
  return (
    (shared > 1 ? 6 * overlap : 1.5 * overlap) +
    sizeScore(text) +
    (next.includes('byline') || next.includes('date') ? 2 : next.includes('caption') ? 1 : 0) +
    (isEndOfTrail(above, at) ? 3 : above[at - 1]?.label === 'breadcrumb' ? 2.5 : 0) +
    (repeated && words.size > 3 ? 1.5 : 0) +
    (endsSentence(text) && !/[?!？！؟…"”»’']$/u.test(text) ? -2 : 0.5) -
    Math.min(4, (above.length - at) * 0.12)
  )
}

function sizeScore(text: string): number {
  const length = weighed(text)
  return length < 18 ? -1 : length < 28 ? 0.5 : length <= 150 ? 2 : 0
}

/** "World / Europe / The headline": the trail above ends with the line itself. */
function isEndOfTrail(above: Line[], at: number): boolean {
  const key = comparable(above[at]?.text ?? '')
  return above
    .slice(Math.max(0, at - 8), at)
    .some(
      ({ text }) =>
        text.length < 400 && comparable(text) !== key && comparable(text).endsWith(key) && /[/>»›|·]|home/i.test(text)
    )
}

function countLines(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(comparable(text), (counts.get(comparable(text)) ?? 0) + 1)
  return counts
}

/** Words that mean something; in scripts without spaces pairs of characters. */
function wordsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word))
      for (let at = 0; at + 2 <= word.length; at++) found.add(word.slice(at, at + 2))
    else if (word.length > 3) found.add(/\p{Script=Hangul}/u.test(word) ? word.slice(0, 2) : word.slice(0, 7))
    else if (/\p{Script=Hangul}/u.test(word) && word.length > 1) found.add(word.slice(0, 2))
  }
  return found
}
