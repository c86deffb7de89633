import type { Evidence } from '../evidence'
import { ERROR_TITLES } from '../phrases/missing-page'

/** "Not found", also with status 200 and a list of other stories below. */
export function errorIn({
  titles,
  textLines,
  shortLines,
  words,
  credentials,
  prose,
  found,
  isOrderedBlock
}: Evidence): boolean {
  if (credentials >= 2 && words > 40) return false
  if (isOrderedBlock && credentials < 2) return true
  if (titles.some(isError)) return words < 80 || (credentials < 2 && prose < 4)
  const first = [...textLines.slice(0, 3), ...(words < 60 ? shortLines : [])]
  return words < 60 && prose < 3 && !found.publishedAt && first.some(isError)
}

function isError(line: string): boolean {
  return line.length <= 160 && ERROR_TITLES.some((pattern) => pattern.test(line))
}
