import type { Evidence } from '../evidence'
import { CHALLENGE_LINES, CHALLENGE_TITLES } from '../phrases/challenge'

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
  if (isOrderedBlock) return false
  const said = count(shortLines, textLines)
  const isTitled = titles.some((title) => CHALLENGE_TITLES.some((pattern) => pattern.test(title)))
  if (credentials >= 2 && words > 25) return false
  if (signs.challenges > 0 && words < 80 && prose < 3 && (isTitled || said > 0 || words < 25)) return true
  if (isTitled && words < 200 && (said > 0 || words < 60)) return true
  if (said >= 2 && words < 200 && prose < 4) return true
  if (said === 1 && words < 90 && prose < 3 && credentials < 2) return true
  return signs.captchas > 0 && words < 25 && signs.passwordFields === 0 && credentials === 0 && prose === 0
}

function count(shortLines: string[], textLines: string[]): number {
  const lines = [...new Set([...shortLines, ...textLines.filter((line) => line.length <= 400)])]
  return CHALLENGE_LINES.filter((pattern) => lines.some((line) => pattern.test(line))).length
}
