import { failedItem, type Importer } from '../item'
import { linesIn } from '../lines-in'
import { textOf } from '../read-source'
import { articleOf, cuttingsItem } from './cuttings-json'

/** Our own JSON Lines, or another program's: an article a line. */
export const cuttingsJsonLines: Importer = async function* (path, signal) {
  for await (const line of linesIn(await textOf(path))) {
    signal?.throwIfAborted()
    if (line.trim() === '') continue
    const article = articleOf(json(line))
    yield article
      ? { ...cuttingsItem(article), source: null }
      : failedItem('This line is no article.', line.slice(0, 2_000))
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}
