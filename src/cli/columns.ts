const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff01-\uff60]|\p{Emoji_Presentation}/u
const NARROWLESS = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += NARROWLESS.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return width
}

/** Cut with an ellipsis to so many columns. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let out = ''
  let width = 0
  for (const char of text) {
    width += widthOf(char)
    if (width > columns - 1) break
    out += char
  }
  return `${out}…`
}

/** Exactly so many columns wide. */
export function padTo(text: string, columns: number): string {
  const cut = cutTo(text, columns)
  return cut + ' '.repeat(Math.max(0, columns - widthOf(cut)))
}

/** Stored text is hostile: nothing in it may move the cursor or colour the terminal. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
}

export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}
