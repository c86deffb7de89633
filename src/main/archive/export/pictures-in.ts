import type { Article } from '@shared/article'
import { ownCopy } from '../own-copy'

/** SHA-256 of the pictures in a text. Copied: else a list of them would hold every article. */
export function picturesIn({ html }: Pick<Article, 'html'>): Set<string> {
  const found = html.matchAll(/cuttings:\/\/blob\/([0-9a-f]{64})/g)
  return new Set([...found].map(([, sha256 = '']) => ownCopy(sha256)))
}
