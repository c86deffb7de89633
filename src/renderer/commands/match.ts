/** A name as it is compared: without accents and case. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى|ی/g, 'ي')
}

/**
 * How well typed words fit a name, higher is better; 0: not at all. Every word must stand in it: at its beginning, at
 * the beginning of one of its words, inside, or at least as letters in that order.
 */
export function fit(typed: string, name: string): number {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const target = plain(name)
  let total = 0
  for (const word of words) {
    const one = fitWord(word, target)
    if (one === 0) return 0
    total += one
  }
  return words.length === 0 ? 1 : total / words.length + 1 / (10 + target.length)
}

function fitWord(word: string, target: string): number {
  const at = target.indexOf(word)
  if (at === 0) return 4
  if (at > 0) return /[\s/(“"'.-]/.test(target[at - 1] ?? '') || isBoundary(target, word) ? 3 : 2
  return word.length > 1 && inOrder(word, target) ? 1 : 0
}

/** The word stands at the beginning of a word further on. */
function isBoundary(target: string, word: string): boolean {
  return target.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))
}

/** The letters follow each other, each at the beginning of a word or right after the one before. */
function inOrder(word: string, target: string): boolean {
  const initials = target
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part[0] ?? '')
    .join('')
  return initials.startsWith(word)
}
