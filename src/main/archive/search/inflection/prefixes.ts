/** Small words that are written as one with the word behind them, and their commonest combinations. */
const HEBREW = 'ה ב ל ו מ ש כ וה וב ול ומ וש שה שב של מה כש כשה ומה ושה'.split(' ')
const ARABIC = 'و ف ب ل ك وب ول فب'.split(' ')

const IS_HEBREW = /^\p{Script=Hebrew}{2,}$/u
const IS_ARABIC = /^\p{Script=Arabic}{3,}$/u
/** With the article; what is left of other words would often be another word. */
const HEBREW_ARTICLE = /^ו?ה(?=\p{L}{3})/u

/** The other small words, where enough of a word is left. */
const HEBREW_PREFIX = /^ו?[לבמשכ](?=\p{L}{3})/u

const behind = (prefixes: readonly string[], word: string): string[] => prefixes.map((prefix) => prefix + word)

/** A word as it stands behind such small words: `בכנסת` for `כנסת`, `ووزير` for `وزير`. */
export function prefixedForms(word: string, rules: string): string[] {
  if (rules === 'ar' && IS_ARABIC.test(word)) return behind(ARABIC, word)
  return rules === 'he' && IS_HEBREW.test(word) ? behind(HEBREW, word) : []
}

/** A word without the article that it may begin with. */
export function withoutHebrewArticle(word: string): string {
  return IS_HEBREW.test(word) ? word.replace(HEBREW_ARTICLE, '') : word
}

/** A word without the small word that it may begin with. Null: it begins with none. */
export function withoutHebrewPrefix(word: string): string | null {
  const bare = IS_HEBREW.test(word) ? word.replace(HEBREW_PREFIX, '') : word
  return bare === word ? null : bare
}
