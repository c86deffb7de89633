import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import type { Found } from '../verdict/evidence'
import { judge } from '../verdict/judge'
import type { PageSigns } from '../verdict/page-signs'

/** Whether the page looks like the article that was found in it, as articles carry it. */
export function judged(
  page: CapturedPage,
  found: Found,
  signs?: PageSigns
): Pick<ExtractedArticle, 'verdict' | 'verdictKind'> {
  const verdict = judge(page, found, signs)
  return { verdict: verdict?.sentence ?? null, verdictKind: verdict?.kind ?? null }
}
