/** Marks that turn the direction of what follows: they make "gpj.exe" read as a picture's name. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

export function withoutTurning(text: string): string {
  return text.replace(TURNING, '')
}

const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
/** White space and control characters, but for the one space between words that is to stay. */
const TO_FOLD = / [\p{Cc}\s]+|(?! )[\p{Cc}\s]+/gu

/** One line of text: white space folded, composed, without invisible marks that only get in the way. */
export function tidy(text: string | null | undefined): string {
  if (!text) return ''
  return text.replace(UNSEEN, '').replace(TO_FOLD, ' ').trim()
}

/** Text of an element, with a space between elements that the page sets apart by style alone. */
export function spacedText(element: Element): string {
  const parts: string[] = []
  const pending: Node[] = [element]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node?.nodeType === 3) parts.push(node.nodeValue ?? '')
    if (node?.nodeType !== 1) continue
    if (/^(?:span|div|p|cite|small|br|li|h\d)$/i.test((node as Element).localName)) parts.push(' ')
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child)
  }
  return tidy(parts.join(''))
}

/** The same, or null where nothing is left. */
export function tidyOrNull(text: string | null | undefined): string | null {
  return tidy(text) || null
}

const ASCII = /^[ -~\n\t]*$/

/** What two texts have in common when case, punctuation and spacing are left out. */
export function comparable(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

export function absoluteUrl(address: string | null | undefined, base: string | null): string | null {
  const text = address?.trim()
  if (!text) return null
  try {
    return (base ? new URL(text, base) : new URL(text)).href
  } catch {
    return null
  }
}

const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** Words; in scripts without spaces every two characters count as one. */
export function countWords(text: string): number {
  const dense = text.match(NO_SPACES)?.length ?? 0
  const words = text.replace(NO_SPACES, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‌-]*/gu)?.length ?? 0
  return words + Math.ceil(dense / 2)
}
