import { ruledBy } from './endings'

/** Languages so much alike that a short text in one may be taken for another. */
const KIN = ['ru uk bg', 'nb da sv', 'es pt', 'cs hr'].map((row) => row.split(' '))

const areKin = (one: string, other: string): boolean =>
  one === other || KIN.some((row) => row.includes(one) && row.includes(other))

/** Whether words of a language change by one of these rules. Where it is not known, they may change by any. */
export function changesBy(language: string | null, rules: readonly string[]): boolean {
  if (language === null) return true
  const own = ruledBy(language)
  return own !== null && rules.some((each) => areKin(each, own))
}
