import { brokenPlurals } from './broken-plurals'
import type { Group } from './groups'
import { irregularForms } from './irregular'
import { armenian, estonian, georgian, hungarian, latvian, lithuanian, tamil } from './languages/agglutinative'
import { amharicForms } from './languages/ethiopic'
import { danish, dutch, english, german, norwegian, swedish } from './languages/germanic'
import { malayForms } from './languages/malay'
import { bengali, finnish, greek, hindi, turkish } from './languages/others'
import { french, italian, portuguese, romanian, spanish } from './languages/romance'
import { arabic, hebrew, persian, urdu } from './languages/semitic'
import { bulgarian, czech, polish, russian, southSlavic, ukrainian } from './languages/slavic'
import { swahiliForms } from './languages/swahili'

/**
 * How words change, by language. Light on purpose: number, case, gender and the commonest forms of verbs; nothing that
 * makes another word of it.
 */
const GROUPS: Record<string, readonly Group[]> = {
  en: english,
  de: german,
  nl: dutch,
  sv: swedish,
  da: danish,
  nb: norwegian,
  fi: finnish,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  ro: romanian,
  ru: russian,
  uk: ukrainian,
  pl: polish,
  cs: czech,
  hr: southSlavic,
  bg: bulgarian,
  tr: turkish,
  el: greek,
  he: hebrew,
  ar: arabic,
  fa: persian,
  ur: urdu,
  hi: hindi,
  bn: bengali,
  ta: tamil,
  ka: georgian,
  hy: armenian,
  hu: hungarian,
  et: estonian,
  lt: lithuanian,
  lv: latvian
}

/** Languages whose words change at their beginnings, too. */
const BY_HAND: Record<string, (word: string) => string[]> = {
  am: amharicForms,
  id: malayForms,
  sw: swahiliForms
}

/** Languages that change as another one does, or nearly so. */
const LIKE: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  be: 'ru',
  sk: 'cs',
  sr: 'hr',
  bs: 'hr',
  sl: 'hr',
  mk: 'bg',
  ca: 'es',
  gl: 'pt',
  af: 'nl',
  lb: 'de',
  iw: 'he',
  ps: 'ur',
  mr: 'hi',
  ne: 'hi',
  az: 'tr',
  ms: 'id',
  ti: 'am'
}

/** The language whose rules count for a tag; null: none are known. */
export function ruledBy(language: string): string | null {
  const [tag = ''] = language.toLowerCase().split('-')
  const name = LIKE[tag] ?? tag
  return Object.hasOwn(GROUPS, name) || Object.hasOwn(BY_HAND, name) ? name : null
}

function byGroups(word: string, groups: readonly Group[]): string[] {
  const forms: string[] = []
  for (const { endings, shortestStem } of groups) {
    for (const ending of endings) {
      if (word.length - ending.length < shortestStem || !word.endsWith(ending)) continue
      const stem = word.slice(0, word.length - ending.length)
      for (const other of endings) forms.push(stem + other)
    }
  }
  return forms
}

const FINAL = 'ךםןףץ'
const INSIDE = 'כמנפצ'

const asInside = (word: string): string => word.replace(/[ךםןףץ]$/, (letter) => INSIDE.charAt(FINAL.indexOf(letter)))
const asFinal = (word: string): string => word.replace(/[כמנפצ]$/, (letter) => FINAL.charAt(INSIDE.indexOf(letter)))

/** What may be written behind an Arabic noun whatever its number. */
const POSSESSIVE = ['', 'ه', 'ها', 'هم', 'نا', 'ي']

/** They have many Arabic words, and these their own plurals, often without the hamza at their end: وزیر, وزرا. */
const BORROWING = new Set(['fa', 'ur'])

const borrowedPlurals = (word: string): string[] =>
  [word, `${word}ء`].flatMap(brokenPlurals).flatMap((plural) => [plural, plural.replace(/ء$/u, '')])

function regularForms(word: string, rules: string): string[] {
  const byHand = BY_HAND[rules]
  if (byHand !== undefined) return byHand(word)
  const groups = GROUPS[rules] ?? []
  if (rules === 'he') return byGroups(asInside(word), groups).map(asFinal)
  if (rules !== 'ar') return [...byGroups(word, groups), ...(BORROWING.has(rules) ? borrowedPlurals(word) : [])]
  const plurals = brokenPlurals(word).flatMap((plural) => POSSESSIVE.map((end) => plural + end))
  return [...byGroups(word, groups), ...plurals]
}

/** Words that look like forms of each other and are none; each is in every newspaper. */
const STRANGERS: Record<string, readonly (readonly [string, string])[]> = {
  en: [
    ['new', 'news'],
    ['her', 'hers'],
    ['custom', 'customs'],
    ['mean', 'means']
  ]
}

function areStrangers(rules: string, one: string, other: string): boolean {
  return STRANGERS[rules]?.some((pair) => pair.includes(one) && pair.includes(other)) === true
}

/** What a folded word may look like elsewhere. Most of it is no word: the archive decides. */
export function otherForms(word: string, rules: string): string[] {
  const regular = regularForms(word, rules)
  const irregular = [word, ...regular].flatMap((each) => irregularForms(rules, each))
  // Of an irregular verb some forms are regular: buy, bought, buys.
  const others = irregularForms(rules, word)
    .slice(0, 1)
    .flatMap((first) => regularForms(first, rules))
  const forms = [...irregular, ...regular, ...others]
  return forms.filter((form) => form === word || !areStrangers(rules, word, form))
}
