const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه'
}

/** One Arabic-script letter as both Arabic and Persian keyboards would find it; vowel signs vanish. */
export function foldArabic(char: string): string {
  return LETTERS[char] ?? (/\p{M}/u.test(char) ? '' : char)
}

const SEATED = /[ؤئ](?!$)/
const LETTERS_OF_SEATS: Record<string, string> = { ؤ: 'ئ', ئ: 'ؤ' }

/** A word with its hamza on the other seat, as in مسؤول and مسئول; null where it has none inside. */
export function onOtherSeat(word: string): string | null {
  if (!SEATED.test(word)) return null
  return word.replace(/[ؤئ](?!$)/g, (seat) => LETTERS_OF_SEATS[seat] ?? seat)
}

/** شاطيء is a common way to write شاطئ. */
const HAMZA_BEHIND_YA = /يء$/

export function withoutLastHamza(folded: string): string {
  return folded.replace(HAMZA_BEHIND_YA, 'ي')
}

/** The article, alone or after و ف ب ك, and لل: with at least three letters left. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u

/** A folded word without the article ال; null where it has none. */
export function withoutArabicArticle(folded: string): string | null {
  const bare = folded.replace(ARTICLE, '')
  return bare === folded ? null : bare
}
