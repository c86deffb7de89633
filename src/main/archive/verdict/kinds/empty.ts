import { comparable } from '../../extract/tidy'
import type { Evidence } from '../evidence'
import { normalLine } from '../normal-line'
import { LOADING, SCRIPT_NEEDED } from '../phrases/shell'

const LITTLE = 40
const LINKED = 0.9

/** Nothing but a shell that scripts were to fill, what leads elsewhere, or nothing at all. */
export function emptyIn({ found, textLines, shortLines, signs, words, credentials, prose }: Evidence): boolean {
  // Its pictures are what it shows.
  if (found.pageKind === 'gallery') return false
  if (comparable(found.text) === '') return true
  if (words >= LITTLE || credentials >= 2) return false
  const lines = [...textLines, ...shortLines]
  if (lines.some((line) => SCRIPT_NEEDED.test(line))) return true
  const links = new Set(signs.lines.filter(({ linked }) => linked > LINKED).map(({ text }) => normalLine(text)))
  const longest = [...links].sort((a, b) => b.length - a.length)
  return prose === 0 && textLines.every((line) => LOADING.test(line) || links.has(line) || isMadeOf(line, longest))
}

/** Links that stand side by side are one line of the text. */
function isMadeOf(line: string, links: string[]): boolean {
  const rest = links.reduce((left, link) => left.replaceAll(link, ' '), line)
  return comparable(rest).length <= 2
}
