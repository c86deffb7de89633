import type { VerdictKind } from '@shared/snapshot'

/** Why a page is not (all of) an article. */
export interface Verdict {
  kind: VerdictKind
  sentence: string
}
