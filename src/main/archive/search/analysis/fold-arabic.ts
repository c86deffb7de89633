const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه'
}

/** One Arabic-script letter as both Arabic and Persian keyboards would find it; vowel signs vanish. */
export function foldArabic(char: string): string {
  return LETTERS[char] ?? (/\p{M}/u.test(char) ? '' : char)
}

/** The article, alone or after و ف ب ك, and لل: with at least three letters left. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u

/** A folded word without the article ال; null where it has none. */
export function withoutArabicArticle(folded: string): string | null {
  const bare = folded.replace(ARTICLE, '')
  return bare === folded ? null : bare
}
