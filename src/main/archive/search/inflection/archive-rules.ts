import type { Memory } from '../matching/memory'
import { ruledBy } from './endings'

/** Where articles do not say in which language they are. */
const OTHERWISE = ['en', 'ar', 'he']

export const languagesOf = ({ articles }: Memory): readonly (string | null)[] => articles.values.language.list

/** Languages of the archive whose rules are known. */
export function rulesFor(memory: Memory): string[] {
  const languages = languagesOf(memory).flatMap((language) => language ?? OTHERWISE)
  const known = new Set(languages.map((language) => ruledBy(language)))
  return [...known].filter((rules): rules is string => rules !== null)
}
