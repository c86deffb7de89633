/** The query with the words in quotation marks that a correction changed: searched as they were typed. */
export function exactly(query: string, corrected: string): string {
  const typed = query.split(/(\s+)/u)
  const meant = corrected.split(/(\s+)/u)
  if (typed.length !== meant.length) return `"${query.replaceAll('"', ' ').trim()}"`
  return typed.map((word, n) => (word === meant[n] || /[":()]/.test(word) ? word : quoted(word))).join('')
}

function quoted(word: string): string {
  return word.startsWith('-') ? `-"${word.slice(1)}"` : `"${word}"`
}
