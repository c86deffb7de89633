import type { CapturedPage } from '@shared/captured-page'
import type { VerdictKind } from '@shared/snapshot'

const BADNESS: Record<VerdictKind, number> = {
  partial: 1,
  paywall: 1,
  index: 2,
  consent: 3,
  login: 3,
  captcha: 3,
  error: 3,
  empty: 3
}

/** How little a page has of the article: 0 for one that looks whole. What is worse never takes the place of better. */
export function badness(kind: VerdictKind | null): number {
  return kind === null ? 0 : BADNESS[kind]
}

/** A page that was judged by a program which knew no kinds is taken for one of the worst. */
export function kindOf({ verdict, verdictKind }: Pick<CapturedPage, 'verdict' | 'verdictKind'>): VerdictKind | null {
  return verdictKind ?? (verdict === null ? null : 'error')
}
