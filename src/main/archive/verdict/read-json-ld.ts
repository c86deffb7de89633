import { countWords } from '../extract/tidy'
import type { PageSigns } from './page-signs'

const MOST = 500_000
/** Pages with more are lists of them. */
const FEW = 2

/** Adds what a page's JSON-LD says of itself; also what is cut off or badly written. */
export function readJsonLd(source: string, signs: PageSigns): void {
  const text = source.slice(0, MOST)
  const articles = text.match(
    /"@type"\s*:\s*(\[[^\]]{0,200})?"(\w*Article|BlogPosting|LiveBlogPosting|Report|Review)"/g
  )
  const isList = /"@type"\s*:\s*(\[[^\]]{0,200})?"(ItemList|CollectionPage|SearchResultsPage)"/.test(text)
  const count = articles?.length ?? 0
  if (count > 0 && (count <= FEW || !isList)) signs.isArticle = true
  if (isList && (count === 0 || count > FEW)) signs.isList = true
  const free = /"isAccessibleForFree"\s*:\s*"?(true|false)/i.exec(text)?.[1]
  // Parts may differ; that any is closed is what counts.
  if (free) signs.isFree = free.toLowerCase() === 'true' && signs.isFree !== false
  const given = /"wordCount"\s*:\s*"?(\d{1,6})/.exec(text)?.[1]
  const body = /"articleBody"\s*:\s*"((?:[^"\\]|\\.){200,})"/.exec(text)?.[1]
  const words = Math.max(given ? Number(given) : 0, body ? countWords(body.replace(/\\[nrt]/g, ' ')) : 0)
  if (words > 0) signs.words = Math.max(signs.words ?? 0, words)
}
