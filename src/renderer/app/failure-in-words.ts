import type { Failure } from '@shared/errors'
import i18next from 'i18next'
import { sentencesInWords } from '@/failures'

/** Why something failed, in the window's language. Main speaks English: what it says that is not known is told by its code. */
export function failureInWords({ code, message }: Failure): string {
  if (i18next.language === 'en') return message
  return sentencesInWords(message) ?? i18next.t(`failures.${code}`, { ns: 'app' })
}
