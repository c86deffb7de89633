const LONGEST_QUOTE = 40
const quote = (text: string): string => `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`

/** What the user is told where part of a query was not understood: one sentence each. */
export const remark = {
  strayQuote: 'A quotation mark has no partner, so what follows it was searched as words.',
  openParenthesis: 'A parenthesis is not closed.',
  closedParenthesis: 'A parenthesis is closed that was not opened.',
  noValue: (field: string) => `${quote(`${field}:`)} has nothing right behind it, so it was searched as a word.`,
  oneValue: (field: string) => `${quote(`${field}:`)} takes one value, so the parentheses were searched as words.`,
  notUnderstood: (text: string, why: string) => `${quote(text)} was searched as words: ${why}.`,
  betweenNothing: (text: string) => `${quote(text)} stands between nothing, so it was searched as a word.`,
  noWord: (query: string) => `There is no word to search for in ${quote(query)}.`,
  noField: (text: string) =>
    `${quote(`${text.split(':')[0]}:`)} is not a field of the search, so ${quote(text)} was searched as words.`
}

const MOST_REMARKS = 3

export function explain(remarks: ReadonlySet<string>): string | null {
  return remarks.size === 0 ? null : [...remarks].slice(0, MOST_REMARKS).join(' ')
}
