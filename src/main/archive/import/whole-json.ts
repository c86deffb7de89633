/**
 * The beginning of a JSON text that was cut off, up to the last entry of a list that is whole, with everything closed
 * that is open there. Null: there is none.
 */
export function wholePart(text: string): string | null {
  const open: string[] = []
  let last: string | null = null
  let end = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') open.push(char)
    else if (char === '}' || char === ']') {
      open.pop()
      if (char === '}' && open.at(-1) === '[') {
        end = at + 1
        last = closing(open)
      }
    }
  }
  return last === null ? null : text.slice(0, end) + last
}

function closing(open: string[]): string {
  return open
    .map((char) => (char === '{' ? '}' : ']'))
    .reverse()
    .join('')
}
