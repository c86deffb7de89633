/** A day as it is shown among words: within Arabic its parts would change places without marks of direction around it. */
export function shownDay(date: string | null): string | null {
  return date ? `\u200e${date.slice(0, 10)}\u200e` : null
}
