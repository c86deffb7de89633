import { foldName } from '../analysis/fold'

/** Shorter ones are codes. */
const SHORTEST_NAME = 4
/** In these languages a language may be named, beside its own. */
const SPOKEN = ['en', 'ar', 'de']

function nameIn(spoken: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([spoken], { type: 'language' }).of(tag.split('-')[0] ?? tag)
  } catch {
    // Not every declared language is one.
    return undefined
  }
}

/** Whether a language has that name: `lang:german`, `lang:Deutsch`. */
export function isCalled(tag: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_NAME) return false
  const name = foldName(wanted)
  return [...SPOKEN, tag].some((spoken) => foldName(nameIn(spoken, tag) ?? '') === name)
}
