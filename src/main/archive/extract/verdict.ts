import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import type { Found } from '../verdict/evidence'
import { judge } from '../verdict/judge'

/** Whether the page looks like the article that was found in it, as articles carry it. */
export function judged(page: CapturedPage, found: Found): Pick<ExtractedArticle, 'verdict' | 'verdictKind'> {
  const verdict = judge(page, found)
  return { verdict: verdict?.sentence ?? null, verdictKind: verdict?.kind ?? null }
}
