import type { CapturedPage } from '@shared/captured-page'
import { type Evidence, type Found, gather } from './evidence'
import { challengeIn } from './kinds/challenge'
import { consentIn } from './kinds/consent'
import { emptyIn } from './kinds/empty'
import { errorIn } from './kinds/error'
import { indexIn } from './kinds/index-page'
import { paywallIn } from './kinds/paywall'
import { signInIn } from './kinds/sign-in'
import type { PageSigns } from './page-signs'
import type { Verdict } from './verdict'

const SENTENCES = {
  captcha: 'This looks like a robot check (captcha), not the article.',
  error: 'This looks like an error page, not the article.',
  login: 'This looks like a login page, not the article.',
  consent: 'This looks like a consent wall, not the article.',
  paywall: 'This looks like the beginning of an article behind a paywall.',
  index: 'This looks like a list of articles (a front or section page), not an article.',
  empty: 'No text of an article was found on this page.'
} as const
/** No wall, error or stub has as many words. */
const LONG = 5_000
const REFUSED = 'The server answered with an error'
const VIDEO = 'This page holds a video and no text of an article.'

/** Told from the page itself, and so told anew with its text; not by what capture saw or by other copies. */
export function isFromPage(sentence: string): boolean {
  return sentence === VIDEO || sentence.startsWith(REFUSED) || (Object.values(SENTENCES) as string[]).includes(sentence)
}

const CHECKS: [keyof typeof SENTENCES, (evidence: Evidence) => boolean][] = [
  ['captcha', challengeIn],
  ['error', errorIn],
  ['login', signInIn],
  ['consent', consentIn],
  ['paywall', paywallIn],
  ['index', indexIn],
  ['empty', emptyIn]
]

/**
 * Where the page does not look like (all of) an article; null where nothing speaks against it. `signs`: of the page,
 * where they were read before.
 */
export function judge(page: CapturedPage, found: Found, signs?: PageSigns): Verdict | null {
  const status = page.httpStatus
  if (status !== null && status >= 400) {
    return { kind: 'error', sentence: `${REFUSED} (${status}): this may not be the article.` }
  }
  if (found.wordCount > LONG) return found.pageKind === 'index' ? { kind: 'index', sentence: SENTENCES.index } : null
  const evidence = gather(page, found, signs)
  const kind = CHECKS.find(([, holds]) => holds(evidence))?.[0]
  if (kind === 'empty' && found.pageKind === 'video') return { kind, sentence: VIDEO }
  return kind ? { kind, sentence: SENTENCES[kind] } : null
}
