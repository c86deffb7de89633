const ASCII = /^[ -~\n\t]*$/
const SPACES = /\s+/g

/** A line as phrases are compared with it: composed, in lower case, without vowel marks, typographic quotes and doubled spaces. */
export function normalLine(text: string): string {
  // Most lines: nothing else of what follows would change them.
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(SPACES, ' ').trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640\u200c-\u200f\u00ad\u200b\ufeff]/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(SPACES, ' ')
    .trim()
}
