/** One line of text: white space folded, composed, without invisible marks that only get in the way. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\p{Cc}\s\u00a0]+/gu, ' ')
    .trim()
}

/** The same, or null where nothing is left. */
export function tidyOrNull(text: string | null | undefined): string | null {
  return tidy(text) || null
}

/** What two texts have in common when case, punctuation and spacing are left out. */
export function comparable(text: string): string {
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
