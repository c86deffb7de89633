import type { Failure } from '@shared/errors'
import i18next from 'i18next'

/** Why something failed, in the window's language. Main speaks English, and says more there than a code can. */
export function failureInWords({ code, message }: Failure): string {
  return i18next.language === 'en' ? message : i18next.t(`failures.${code}`, { ns: 'app' })
}
