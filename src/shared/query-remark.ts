/** Where a part of a query was not understood: what the user is told, with what was written in its place. */
export const queryRemarkSentences = {
  strayQuote: 'A quotation mark has no partner, so what follows it was searched as words.',
  openParenthesis: 'A parenthesis is not closed.',
  closedParenthesis: 'A parenthesis is closed that was not opened.',
  noValue: '“{{text}}” has nothing right behind it, so it was searched as a word.',
  oneValue: '“{{text}}” takes one value, so the parentheses were searched as words.',
  noWordInValue: '“{{text}}” was searched as words: there is no word in it.',
  noDate: '“{{text}}” was searched as words: it is not a date such as 2024, 2024-03-15, March 2024 or last week.',
  noStar: '“{{text}}” was searched as words: a star stands for letters at the end of a word alone, as in minist*.',
  noTag: 'No article has the tag “{{text}}”.',
  unknownHas: '“{{text}}” was searched as words: only has:image and has:note are known.',
  betweenNothing: '“{{text}}” stands between nothing, so it was searched as a word.',
  leftOut: '“{{text}}” stands between nothing, so it was left out.',
  noWord: 'There is no word to search for in “{{text}}”.',
  noField: '“{{text}}” was searched as words: “{{field}}” is not a field of the search.'
} as const

export type QueryRemarkCode = keyof typeof queryRemarkSentences
export const queryRemarkCodes = Object.keys(queryRemarkSentences) as QueryRemarkCode[]

export interface QueryRemark {
  code: QueryRemarkCode
  /** As it was typed, shortened; empty where the sentence names nothing. */
  text: string
  /** `colour:`, where there is no such field. */
  field: string
}
