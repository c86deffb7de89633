import type { Evidence } from '../evidence'
import { CONSENT_BUTTONS, CONSENT_LINES, CONSENT_WORDS } from '../phrases/consent'
import { answersConsent, speaksOfConsent } from '../phrases/consent-words'
import { unquoted } from '../phrases/unquoted'

const SHARE = 0.5
/** A wall in words of its own, and more than articles on the subject have in theirs. */
const REWORDED = 250
const MOST = 0.6

/** Most of what is left of the page is about cookies, and there is something to press. A mere banner is no wall. */
export function consentIn(evidence: Evidence): boolean {
  const { textLines, shortLines, buttons, words, credentials, signs } = evidence
  if (credentials >= 2 || words > 900) return false
  const lines = signs.lines.length === 0 ? textLines : [...new Set([...textLines, ...shortLines])]
  const isSaid = lines.some((line) => CONSENT_LINES.some((pattern) => pattern.test(line)))
  const isAnswered = buttons.some((button) => CONSENT_BUTTONS.test(button))
  const isShort = words < 10 || shareOf(textLines, (line) => CONSENT_WORDS.test(line)) >= SHARE
  return (isSaid && isAnswered && isShort) || isReworded(evidence)
}

function isReworded({ textLines, buttons, words, credentials }: Evidence): boolean {
  if (credentials > 0 || words > REWORDED) return false
  const speaks = (line: string): boolean => speaksOfConsent(unquoted(line))
  if (!textLines.some(speaks) || !buttons.some(answersConsent)) return false
  return shareOf(textLines, speaks) >= MOST
}

/** By length, of the lines that speak of nothing but consent. */
function shareOf(lines: string[], speaks: (line: string) => boolean): number {
  const length = (some: string[]): number => some.reduce((sum, line) => sum + line.length, 0)
  const about = lines.filter((line) => speaks(line) || CONSENT_BUTTONS.test(line) || answersConsent(line))
  return length(about) / Math.max(1, length(lines))
}
