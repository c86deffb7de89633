/** A person's name in its parts; an organisation, or a name that cannot be told apart, as it is. */
export type AuthorName = { family: string; given: string; suffix?: string } | { literal: string }

const ORGANISATION =
  /\b(agenc(y|e|ia)|news|press|presse|desk|staff|team|editors?|editorial|redaktion|rédaction|redacción|redazione|newsroom|bureau|service|correspondents?|reporters?|media|times|post|association|institute|ministry|office|group|foundation)\b/iu
const PARTICLE =
  /^(van|von|vom|zu|zur|zum|de|del|della|di|da|das|dos|du|des|der|den|ter|ten|la|le|el|al|bin|ibn|bint|abu|st\.?)$/iu
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/iu

/** Splits a byline's name: “Ludwig van Berg Jr.” → family “van Berg”, given “Ludwig”, suffix “Jr.”. */
export function authorName(name: string): AuthorName {
  const text = name.replace(/\s+/g, ' ').trim()
  const [before = '', after] = text.split(/\s*,\s*/, 2)
  if (after && !SUFFIX.test(after) && before.split(' ').length <= 3) return { family: before, given: after }
  const words = text.replace(/,(?= \S+$)/, '').split(' ')
  if (words.length < 2 || isOrganisation(text, words)) return { literal: text }
  return splitWords(words)
}

function isOrganisation(text: string, words: string[]): boolean {
  return ORGANISATION.test(text) || words.length > 5 || /^[\p{Lu}\d/&.-]{2,}$/u.test(text) || /[\d@:/|]/.test(text)
}

function splitWords(words: string[]): AuthorName {
  const suffix = SUFFIX.test(words.at(-1) ?? '') && words.length > 2 ? (words.pop() ?? '') : ''
  let start = words.length - 1
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--
  // “De la Cruz” is a family's name alone; “Al Gore” is not.
  const isFamily = words.length > 2 && words.slice(0, -1).every((word) => PARTICLE.test(word))
  if (isFamily) return { literal: [...words, suffix].filter(Boolean).join(' ') }
  const name = { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
  return suffix ? { ...name, suffix } : name
}

/** “King, Martin Luther, Jr.” */
export function inverted(author: AuthorName, givenAs: (given: string) => string = (given) => given): string {
  if ('literal' in author) return author.literal
  return [author.family, givenAs(author.given), author.suffix].filter(Boolean).join(', ')
}

/** “Martin Luther King Jr.” */
export function inOrder(author: AuthorName): string {
  if ('literal' in author) return author.literal
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ')
}

/** “Mary-Ann Lee” → “M.-A. L.”; scripts without capitals keep the name. */
export function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => (/^\p{Lu}/u.test(part) ? `${[...part][0]}.` : part))
        .join('-')
    )
    .join(' ')
}
