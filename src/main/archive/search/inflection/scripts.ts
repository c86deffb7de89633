const LATIN = /^[a-z]/
const SCRIPTS: Record<string, RegExp> = {
  ru: /^[\u0400-\u04FF]/,
  uk: /^[\u0400-\u04FF]/,
  bg: /^[\u0400-\u04FF]/,
  el: /^[\u0370-\u03FF]/,
  he: /^[\u0590-\u05FF]/,
  ar: /^[\u0600-\u06FF]/,
  fa: /^[\u0600-\u06FF]/,
  ur: /^[\u0600-\u06FF]/,
  hi: /^[\u0900-\u097F]/,
  bn: /^[\u0980-\u09FF]/,
  ta: /^[\u0B80-\u0BFF]/,
  ka: /^[\u10D0-\u10FF]/,
  hy: /^[\u0530-\u058F]/,
  am: /^[\u1200-\u135F]/
}

/** Whether a folded word may be one of the language, by its script. */
export function isWrittenAs(rules: string, word: string): boolean {
  return (SCRIPTS[rules] ?? LATIN).test(word)
}
