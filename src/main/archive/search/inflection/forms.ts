import type { Memory } from '../matching/memory'
import type { Clause, NearClause, WordClause } from '../query/clause'
import { type Endings, endingsOf } from './endings'
import { prefixedForms } from './prefixes'

/** What is left of a word without its ending has so many letters at least. */
const SHORTEST_STEM = 3
const SHORTEST = 4
const SHORTEST_PREFIXED = 3
/** Where articles do not say in which language they are. */
const OTHERWISE = ['en', 'ar']
const ALPHABETIC = /^[\p{L}\p{M}]+$/u
const MOST = 24

function otherForms(word: string, endings: Endings): string[] {
  return endings.flatMap((group) =>
    group
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
      .flatMap((ending) => {
        const stem = word.slice(0, word.length - ending.length)
        return group.map((other) => stem + other)
      })
  )
}

/** Rules of the languages that the archive holds. */
function rulesFor({ articles }: Memory): Endings[] {
  const languages = articles.values.language.list.flatMap((language) => language ?? OTHERWISE)
  const known = new Set(languages.map((language) => endingsOf(language)))
  return [...known].filter((endings): endings is Endings => endings !== null)
}

/** Other forms of a word that the archive holds. */
function formsIn(memory: Memory, words: readonly string[]): readonly string[] {
  const rules = rulesFor(memory)
  const found = new Set<string>()
  for (const word of words) {
    for (const form of prefixedForms(word)) found.add(form)
    if (word.length < SHORTEST) continue
    for (const endings of rules) for (const form of otherForms(word, endings)) found.add(form)
  }
  for (const word of words) found.delete(word)
  return [...found].filter((form) => memory.index.countOf(form) > 0).slice(0, MOST)
}

function wordWithForms(memory: Memory, clause: WordClause): WordClause {
  const [token] = clause.tokens
  if (token === undefined || clause.tokens.length > 1 || clause.starred) return clause
  if (token.term.length < SHORTEST_PREFIXED || !ALPHABETIC.test(token.term) || clause.scope?.includes('url'))
    return clause
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
