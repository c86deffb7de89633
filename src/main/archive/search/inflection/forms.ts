import { type Token, token } from '../analysis/token'
import type { Memory } from '../matching/memory'
import type { Clause, Forms, NearClause, WordClause } from '../query/clause'
import { languagesOf, rulesFor } from './archive-rules'
import { compoundsOf, isCompounding } from './compounds'
import { otherForms } from './endings'
import { isFunctionWord } from './function-words'
import { changesBy } from './kin'
import { withoutParticles } from './korean'
import { prefixedForms, withoutHebrewArticle, withoutHebrewPrefix } from './prefixes'
import { isWrittenAs } from './scripts'
import { inCyrillic, inLatin } from './serbian'

const SHORTEST = 2
const ALPHABETIC = /^[\p{L}\p{M}]+$/u
const MOST = 32
/** So many are looked up in the archive. */
const MOST_TRIED = 800

/** Serbian and its neighbours change by the same rules. */
const SERBIAN = 'hr'

/** All that the words may look like by the rules of a language. */
function formsBy(rules: string, words: readonly string[]): Set<string> {
  const found = new Set<string>()
  const says = words.some((word) => !isFunctionWord(rules, word))
  const isSerbian = rules === SERBIAN
  for (const written of words) {
    const word = isSerbian ? inLatin(written) : withoutHebrewArticle(written)
    if (!isWrittenAs(rules, word)) continue
    for (const form of new Set([word, ...otherForms(word, rules)])) {
      if (form.length >= SHORTEST && !(says && isFunctionWord(rules, form))) found.add(form)
      for (const prefixed of prefixedForms(form, rules)) found.add(prefixed)
      if (isSerbian) for (const cyrillic of inCyrillic(form)) found.add(cyrillic)
      if (found.size > MOST_TRIED) return found
    }
  }
  return found
}

/** Those of the forms that the archive holds, the commonest ones. */
function commonest(forms: Iterable<string>, countOf: (form: string) => number): string[] {
  return [...forms]
    .sort()
    .map((form): [string, number] => [form, countOf(form)])
    .filter(([, articles]) => articles > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([form]) => form)
}

/** `לכנסת` is `כנסת` behind a small word; what only looks so, as `לבנון` does, the archive knows better as it is. */
function bareWords({ index }: Memory, words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const bare = withoutHebrewPrefix(word)
    if (bare === null) return []
    const articles = index.countOf(word)
    // What the archive does not know as it is may be there with an ending, or behind another small word.
    return articles === 0 || index.countOf(bare) + index.countOf(`ה${bare}`) > articles ? [bare] : []
  })
}

/** What the words look like by the rules of each language; of languages in which they look the same, together. */
function formsByRules(memory: Memory, words: readonly string[], withCompounds: boolean): Map<string, string[]> {
  const rules = rulesFor(memory)
  const counts = new Map<string, number>()
  const countOf = (form: string): number => {
    const count = counts.get(form) ?? (words.includes(form) ? 0 : memory.index.countOf(form))
    counts.set(form, count)
    return count
  }
  const compounds = withCompounds && rules.some(isCompounding) ? words.flatMap((word) => compoundsOf(memory, word)) : []
  const found = new Map<string, string[]>()
  for (const each of rules) {
    const forms = commonest(formsBy(each, each === 'he' ? [...words, ...bareWords(memory, words)] : words), countOf)
    const key = [...new Set([...forms, ...(isCompounding(each) ? compounds : [])])].join(' ')
    if (key !== '') found.set(key, [...(found.get(key) ?? []), each])
  }
  return found
}

/** Other forms of a word that the archive holds, and compounds that it is a part of, by the languages they are of. */
function formsIn(memory: Memory, words: readonly string[], withCompounds: boolean): readonly Forms[] {
  const found = formsByRules(memory, words, withCompounds)
  return [...found].map(([terms, rules]) => {
    const isForAll = languagesOf(memory).every((language) => changesBy(language, rules))
    return { terms: terms.split(' '), rules: isForAll ? null : rules }
  })
}

const NONE: readonly Forms[] = []

function formsOf(memory: Memory, { term, also }: Token, withCompounds = true): readonly Forms[] {
  if (term.length < SHORTEST || !ALPHABETIC.test(term)) return NONE
  const words = [term, ...also.map((form) => form.term)].filter((word) => ALPHABETIC.test(word))
  const key = `${withCompounds ? '' : '-'}${words.join(' ')}`
  const forms = memory.forms.get(key) ?? formsIn(memory, words, withCompounds)
  memory.forms.set(key, forms)
  return forms
}

/** Other forms of one folded word that the archive holds, whatever the language, the commonest ones first. */
export function formsOfTerm(memory: Memory, term: string): string[] {
  return formsOf(memory, token(term, 0, term.length)).flatMap(({ terms }) => terms)
}

/** Longer chains are no words that take endings. */
const MOST_PARTS = 6
const SIGN = /[.@&+_]/

/** Whether parts of a word may have other forms: `mother-in-law`, but not `news.desk@courier.example`. */
function takesEndings({ tokens, starred, scope }: WordClause): boolean {
  const isAddress = tokens.length > 1 && tokens[0]?.also.some(({ term }) => SIGN.test(term)) === true
  return tokens.length <= MOST_PARTS && !starred && !isAddress && scope?.includes('url') !== true
}

function wordWithForms(memory: Memory, clause: WordClause, withCompounds = true): WordClause {
  if (!takesEndings(clause)) return clause
  const stem = clause.tokens.length > 1 ? withoutParticles(clause.tokens) : null
  if (stem !== null) return { ...clause, stem }
  const forms = clause.tokens.map((token) => formsOf(memory, token, withCompounds))
  return forms.every((each) => each.length === 0) ? clause : { ...clause, forms }
}

function sideWithForms(memory: Memory, side: NearClause['left']): NearClause['left'] {
  return side.kind === 'word' ? wordWithForms(memory, side) : side
}

/** What is excluded is excluded in all its forms, but not where it is a part of another word. */
function excluded(memory: Memory, clause: Clause): Clause {
  if (clause.kind === 'word') return wordWithForms(memory, clause, false)
  if (clause.kind !== 'and' && clause.kind !== 'or') return clause
  return { ...clause, clauses: clause.clauses.map((each) => excluded(memory, each)) }
}

/** The query with the other forms of its words; quotations are taken at their word. */
export function withForms(memory: Memory, clause: Clause): Clause {
  switch (clause.kind) {
    case 'word':
      return wordWithForms(memory, clause)
    case 'near':
      return { ...clause, left: sideWithForms(memory, clause.left), right: sideWithForms(memory, clause.right) }
    case 'not':
      return { ...clause, clause: excluded(memory, clause.clause) }
    case 'and':
    case 'or':
      return { ...clause, clauses: clause.clauses.map((each) => withForms(memory, each)) }
    default:
      return clause
  }
}
