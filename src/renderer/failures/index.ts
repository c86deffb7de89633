import i18next from 'i18next'
import { en } from './strings'

type Key = keyof typeof en

/** A sentence of main, and what stands in its blanks. */
const PATTERNS = (Object.entries(en) as [Key, string][])
  .filter(([key]) => !key.startsWith('kind_'))
  .map(([key, sentence]): [Key, RegExp] => [
    key,
    new RegExp(`^${sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)')}$`)
  ])

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
  return null
}

function blanksOf({ kind, ...rest }: Record<string, string> = {}): Record<string, string> {
  const key = Object.entries(en).find(([each, words]) => each.startsWith('kind_') && words === kind)?.[0]
  return { ...rest, ...(kind ? { kind: key ? i18next.t(key, { ns: 'failures' }) : kind } : {}) }
}
