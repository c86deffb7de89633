import { COMMON_WORDS } from '../../extract/metadata/common-words'
import { foldName } from '../analysis/fold'

/** So many of the commonest words of a language say nothing by themselves. */
const MOST = 40

const known = new Map<string, ReadonlySet<string>>()

function readWords(rules: string): ReadonlySet<string> {
  const words = COMMON_WORDS[rules === 'nb' ? 'no' : rules]?.split(' ') ?? []
  return new Set(words.slice(0, MOST).map(foldName))
}

/** Whether a folded word holds sentences together, as `the` does: such a word is no form of another. */
export function isFunctionWord(rules: string, word: string): boolean {
  const words = known.get(rules) ?? readWords(rules)
  known.set(rules, words)
  return words.has(word)
}
