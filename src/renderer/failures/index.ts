import i18next from 'i18next'
import { en } from './strings'

type Key = keyof typeof en

/** A sentence of main, and what stands in its blanks. */
const PATTERNS = (Object.entries(en) as [Key, string][])
  .filter(([key]) => !key.startsWith('kind_'))
  .map(([key, sentence]): [Key, RegExp] => [key, patternOf(sentence)])

/** What is said of imports, exports and archives is many sentences: read with their language alone. */
const OTHERS = {
  ar: () => import('./sentences-ar'),
  de: () => import('./sentences-de')
}

interface Known {
  whole: Record<string, string>
  blank: [RegExp, string][]
}

const known = new Map<string, Known>()

export async function readSentences(language: keyof typeof OTHERS): Promise<void> {
  const { sentences } = await OTHERS[language]()
  const blank = Object.entries(sentences).filter(([sentence]) => sentence.includes('{{'))
  known.set(language, { whole: sentences, blank: blank.map(([sentence, words]) => [patternOf(sentence), words]) })
}

function patternOf(sentence: string): RegExp {
  const escaped = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)')}$`)
}

/** A message of several sentences in the window's language. Null: one of them is not known. */
export function sentencesInWords(message: string): string | null {
  const sentences = message.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map(inWords)
  return sentences.every((sentence) => sentence !== null) ? sentences.join(' ') : null
}

function inWords(sentence: string): string | null {
  for (const [key, pattern] of PATTERNS) {
    const found = pattern.exec(sentence)
    if (found) return i18next.t(key, { ns: 'failures', ...blanksOf(found.groups) })
  }
  const { whole, blank } = known.get(i18next.language) ?? { whole: {}, blank: [] }
  if (Object.hasOwn(whole, sentence)) return whole[sentence] ?? null
  for (const [pattern, words] of blank) {
    const found = pattern.exec(sentence)
    if (found) return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => found.groups?.[name] ?? '')
  }
  return null
}

function blanksOf({ kind, ...rest }: Record<string, string> = {}): Record<string, string> {
  const key = Object.entries(en).find(([each, words]) => each.startsWith('kind_') && words === kind)?.[0]
  return { ...rest, ...(kind ? { kind: key ? i18next.t(key, { ns: 'failures' }) : kind } : {}) }
}
