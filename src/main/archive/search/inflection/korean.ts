import type { Token } from '../analysis/token'

/** What is written behind a Korean noun, as one word with it. */
const PARTICLES =
  /^(.{2,}?)들?(?:이|가|을|를|은|는|의|에|에서|에게|에게서|한테|께|께서|으로|로|으로서|로서|으로써|로써|와|과|랑|이랑|하고|도|만|까지|부터|조차|마저|보다|처럼|이나|나|이라|라|이다|이며|며|인|이고|들)(?:은|는|도|만|의)?$/u
const IS_HANGUL = /^[\uAC00-\uD7A3]{3,}$/u

/** The word without its particles, in its tokens. Null: it has none. */
export function withoutParticles(tokens: readonly Token[]): readonly Token[] | null {
  const word = tokens.map(({ term }) => term.charAt(0)).join('')
  const stem = IS_HANGUL.test(word) ? PARTICLES.exec(word)?.[1] : undefined
  // Tokens are pairs: the last syllable of the stem stands in the pair before it.
  return stem === undefined ? null : tokens.slice(0, stem.length - 1)
}
