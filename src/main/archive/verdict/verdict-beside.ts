import { comparable, countWords } from '../extract/tidy'
import type { Verdict } from './verdict'

/** Shorter articles lose half of their words by an ordinary edit. */
const LEAST_WORDS = 120
const LITTLE = 0.5
const SAME = 0.6
/** A line may be cut in the middle of its last words. */
const UNCUT = 0.8

/** A copy that holds mostly what was there before, and far less of it: cut by a paywall, or by a page half loaded. */
export function verdictBeside(text: string, before: string): Verdict | null {
  const [words, wordsBefore] = [countWords(text), countWords(before)]
  if (wordsBefore < LEAST_WORDS || words >= wordsBefore * LITTLE) return null
  const known = comparable(before)
  const isKnown = (line: string): boolean => known.includes(line.slice(0, Math.ceil(line.length * UNCUT)))
  const lines = text.split('\n').map(comparable).filter(Boolean)
  const length = (some: string[]): number => some.reduce((sum, line) => sum + line.length, 0)
  if (length(lines) === 0 || length(lines.filter(isKnown)) < length(lines) * SAME) return null
  return {
    kind: 'partial',
    sentence: `This copy holds much less of the article than an earlier one: ${words} words instead of ${wordsBefore}.`
  }
}
