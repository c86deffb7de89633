import { maskOf, wordPlaces } from '../matching/match-words'
import { placesOf, type WantedPlace, wholeTermsOf } from '../matching/places'
import type { Clause, PhraseClause, WordClause } from '../query/clause'

/** What is to be highlighted: places that follow each other, mostly just one. */
export interface Rule {
  /** Bits of the fields in which it counts. */
  fields: number
  places: readonly WantedPlace[]
}

function rule(fields: number, places: readonly WantedPlace[]): Rule[] {
  return places.length === 0 ? [] : [{ fields, places }]
}

function wordRules(word: WordClause, apart: boolean): Rule[] {
  const fields = maskOf(word.scope)
  const places = wordPlaces(word)
  const whole = wholeTermsOf(word.tokens)
  const meant = (word.meant ?? []).map(({ term }) => term)
  return [
    ...rule(fields, places),
    ...(word.forms === undefined ? [] : rule(fields, [{ terms: word.forms, prefix: false }])),
    ...(word.stem === undefined ? [] : rule(fields, placesOf(word.stem, false))),
    ...(whole.length > 0 ? rule(fields, [{ terms: whole, prefix: word.prefix }]) : []),
    ...(meant.length > 0 ? rule(fields, [{ terms: meant, prefix: false }]) : []),
    ...(apart && places.length > 1 ? places.flatMap((place) => rule(fields, [place])) : [])
  ]
}

function phraseRules(phrase: PhraseClause): Rule[] {
  return rule(maskOf(phrase.scope), placesOf(phrase.tokens, false))
}

/** What of a query can be seen in a text. Where the query was relaxed, parts of words count as well. */
export function rulesOf(clause: Clause, relaxed: boolean): Rule[] {
  switch (clause.kind) {
    case 'word':
      return wordRules(clause, relaxed)
    case 'phrase':
      return phraseRules(clause)
    case 'outlet':
      return rulesOf(clause.words, relaxed)
    case 'respelt':
      return [...rulesOf(clause.typed, relaxed), ...rulesOf(clause.meant, relaxed)]
    case 'near':
      return [...rulesOf(clause.left, relaxed), ...rulesOf(clause.right, relaxed)]
    case 'and':
    case 'or':
      return clause.clauses.flatMap((each) => rulesOf(each, relaxed))
    default:
      return []
  }
}
