import type { Evidence } from '../evidence'
import { CHALLENGE_LINES, CHALLENGE_TITLES } from '../phrases/challenge'
import { robotMarks } from '../phrases/robot-words'
import { unquoted } from '../phrases/unquoted'

const MOST = 200
const LONGEST = 400

/** A robot check. It speaks to the visitor, and there is little else. */
export function challengeIn({
  titles,
  shortLines,
  textLines,
  signs,
  words,
  credentials,
  prose,
  isOrderedBlock
}: Evidence): boolean {
  if (isOrderedBlock || words >= MOST || (credentials >= 2 && words > 25)) return false
  const lines = [...new Set([...shortLines, ...textLines.filter((line) => line.length <= LONGEST)])].map(unquoted)
  const isTitled = titles.some((title) => CHALLENGE_TITLES.some((pattern) => pattern.test(title)))
  const phrases = CHALLENGE_LINES.filter((pattern) => lines.some((line) => pattern.test(line))).length
  // A dated page may report of such checks in the same words.
  const said = phrases + (credentials === 0 ? robotMarks(lines) : 0)
  if (signs.challenges > 0 && words < 80 && prose < 3 && (isTitled || said > 0 || words < 25)) return true
  if (isTitled && prose < 4 && (said > 0 || words < 60)) return true
  if (said >= 2 && prose < 4) return true
  if (said === 1 && words < 90 && prose < 3 && credentials < 2) return true
  return signs.captchas > 0 && words < 25 && signs.passwordFields === 0 && credentials === 0 && prose === 0
}
