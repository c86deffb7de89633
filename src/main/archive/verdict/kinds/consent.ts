import type { Evidence } from '../evidence'
import { CONSENT_BUTTONS, CONSENT_LINES, CONSENT_WORDS } from '../phrases/consent'

/** Most of what is left of the page is about cookies, and there is something to press. A mere banner is no wall. */
export function consentIn({ textLines, shortLines, buttons, words, credentials, signs }: Evidence): boolean {
  if (credentials >= 2 || words > 900) return false
  const lines = signs.lines.length === 0 ? textLines : [...new Set([...textLines, ...shortLines])]
  const isSaid = lines.some((line) => CONSENT_LINES.some((pattern) => pattern.test(line)))
  const answers = buttons.filter((button) => CONSENT_BUTTONS.test(button)).length
  if (!isSaid || answers === 0) return false
  return words < 10 || shareOf(textLines) >= SHARE
}

const SHARE = 0.5

/** By length, of the lines that speak of nothing but consent. */
function shareOf(lines: string[]): number {
  const length = (some: string[]): number => some.reduce((sum, line) => sum + line.length, 0)
  const about = lines.filter((line) => CONSENT_WORDS.test(line) || CONSENT_BUTTONS.test(line))
  return length(about) / Math.max(1, length(lines))
}
