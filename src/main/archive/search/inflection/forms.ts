import type { Memory } from '../matching/memory'
import type { Clause, NearClause, WordClause } from '../query/clause'
import { compoundsOf, isCompounding } from './compounds'
import { otherForms, ruledBy } from './endings'
import { withoutParticles } from './korean'
import { prefixedForms, withoutHebrewArticle } from './prefixes'
import { isWrittenAs } from './scripts'

const SHORTEST = 2
/** Where articles do not say in which language they are. */
const OTHERWISE = ['en', 'ar']
const ALPHABETIC = /^[\p{L}\p{M}]+$/u
const MOST = 32
/** So many are looked up in the archive. */
const MOST_TRIED = 800

/** Languages of the archive whose rules are known. */
function rulesFor({ articles }: Memory): string[] {
  const languages = articles.values.language.list.flatMap((language) => language ?? OTHERWISE)
  const known = new Set(languages.map((language) => ruledBy(language)))
  return [...known].filter((rules): rules is string => rules !== null)
}

/** All that the words may look like. */
function formsOf(words: readonly string[], rules: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const written of words) {
    const word = withoutHebrewArticle(written)
    const forms = new Set([word, ...rules.flatMap((each) => (isWrittenAs(each, word) ? otherForms(word, each) : []))])
    for (const form of forms) {
      if (form.length >= SHORTEST) found.add(form)
      for (const prefixed of prefixedForms(form)) found.add(prefixed)
      if (found.size > MOST_TRIED) return found
    }
  }
  return found
}

/** Other forms of a word that the archive holds, the commonest ones, and compounds that it is a part of. */
function formsIn(memory: Memory, words: readonly string[]): readonly string[] {
  const rules = rulesFor(memory)
  const forms: [string, number][] = []
  for (const form of [...formsOf(words, rules)].sort()) {
    const articles = words.includes(form) ? 0 : memory.index.countOf(form)
    if (articles > 0) forms.push([form, articles])
  }
  const commonest = forms.sort((a, b) => b[1] - a[1]).slice(0, MOST)
  const compounds = isCompounding(rules) ? words.flatMap((word) => compoundsOf(memory, word)) : []
  return [...new Set([...commonest.map(([form]) => form), ...compounds])]
}

function wordWithForms(memory: Memory, clause: WordClause): WordClause {
  const [token] = clause.tokens
  if (token === undefined || clause.starred || clause.scope?.includes('url')) return clause
  if (clause.tokens.length > 1) {
    const stem = withoutParticles(clause.tokens)
    return stem === null ? clause : { ...clause, stem }
  }
  if (token.term.length < SHORTEST || !ALPHABETIC.test(token.term)) return clause
  const words = [token.term, ...token.also.map(({ term }) => term)]
  const key = words.join(' ')
  const forms = memory.forms.get(key) ?? formsIn(memory, words)
  memory.forms.set(key, forms)
  return forms.length === 0 ? clause : { ...clause, forms }
}

function sideWithForms(memory: Memory, side: NearClause['left']): NearClause['left'] {
  return side.kind === 'word' ? wordWithForms(memory, side) : side
}

/** The query with the other forms of its words; quotations and what is excluded are taken at their word. */
export function withForms(memory: Memory, clause: Clause): Clause {
  switch (clause.kind) {
    case 'word':
      return wordWithForms(memory, clause)
    case 'near':
      return { ...clause, left: sideWithForms(memory, clause.left), right: sideWithForms(memory, clause.right) }
    case 'and':
    case 'or':
      return { ...clause, clauses: clause.clauses.map((each) => withForms(memory, each)) }
    default:
      return clause
  }
}
