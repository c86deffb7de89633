import { changesBy } from '../inflection/kin'
import { maskOf, wordPlaces } from '../matching/match-words'
import { placesOf, type WantedPlace, wholeTermsOf } from '../matching/places'
import type { Clause, PhraseClause, WordClause } from '../query/clause'

/** What is to be highlighted: places that follow each other, mostly just one. */
export interface Rule {
  /** The languages whose articles it counts in, by their rules. Null: all. */
  languages: readonly string[] | null
  /** Bits of the fields in which it counts. */
  fields: number
  places: readonly WantedPlace[]
}

function rule(fields: number, places: readonly WantedPlace[], languages: Rule['languages'] = null): Rule[] {
  return places.length === 0 ? [] : [{ languages, fields, places }]
}

/** Forms of the parts of a word count beside its other parts; those of a word by itself are rules of their own. */
function withForms({ forms = [], ...place }: WantedPlace, isOnly: boolean): WantedPlace {
  return isOnly ? place : { ...place, terms: [...place.terms, ...forms.flatMap(({ terms }) => terms)] }
}

function formRules(fields: number, [only, ...others]: readonly WantedPlace[]): Rule[] {
  const forms = others.length > 0 ? [] : (only?.forms ?? [])
  return forms.flatMap(({ terms, rules }) => rule(fields, [{ terms, prefix: false }], rules))
}

function wordRules(word: WordClause, apart: boolean): Rule[] {
  const fields = maskOf(word.scope)
  const placed = wordPlaces(word)
  const places = placed.map((place) => withForms(place, placed.length === 1))
  const whole = wholeTermsOf(word.tokens)
  const meant = (word.meant ?? []).map(({ term }) => term)
  return [
    ...rule(fields, places),
    ...formRules(fields, placed),
    ...(word.stem === undefined ? [] : rule(fields, placesOf(word.stem, false))),
    ...(whole.length > 0 ? rule(fields, [{ terms: whole, prefix: word.prefix }]) : []),
    ...(meant.length > 0 ? rule(fields, [{ terms: meant, prefix: false }]) : []),
    ...(apart && places.length > 1 ? places.flatMap((place) => rule(fields, [place])) : [])
  ]
}

function phraseRules(phrase: PhraseClause): Rule[] {
  return rule(maskOf(phrase.scope), placesOf(phrase.tokens, phrase.prefix === true))
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

/** Those of the rules that count in articles of a language; found once for each of them. */
export function byLanguage(rules: readonly Rule[]): (language: string | null) => readonly Rule[] {
  if (rules.every(({ languages }) => languages === null)) return () => rules
  const known = new Map<string | null, readonly Rule[]>()
  return (language) => {
    const found =
      known.get(language) ?? rules.filter(({ languages }) => languages === null || changesBy(language, languages))
    known.set(language, found)
    return found
  }
}
