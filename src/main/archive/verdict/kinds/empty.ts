import { comparable } from '../../extract/tidy'
import type { Evidence } from '../evidence'
import { LOADING, SCRIPT_NEEDED } from '../phrases/shell'

const LITTLE = 40

/** Nothing but a shell that scripts were to fill, or nothing at all. */
export function emptyIn({ found, textLines, shortLines, signs, words, credentials }: Evidence): boolean {
  // Its pictures are what it shows.
  if (found.pageKind === 'gallery') return false
  if (comparable(found.text) === '') return true
  if (words >= LITTLE || credentials >= 2) return false
  const lines = [...textLines, ...shortLines]
  return (
    lines.some((line) => SCRIPT_NEEDED.test(line)) ||
    (signs.scripts > 0 && textLines.every((line) => LOADING.test(line)))
  )
}
