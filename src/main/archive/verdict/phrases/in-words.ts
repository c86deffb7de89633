const LETTER = '[\\p{L}\\p{N}_]'
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`

/**
 * The same phrases, with words that end where they do in every language: to a plain expression the last letter of
 * "abonné" or of "część" is none.
 */
export function inWords(phrases: RegExp[]): RegExp[] {
  return phrases.map(({ source }) => new RegExp(source.replaceAll('\\b', BOUNDARY), 'u'))
}
