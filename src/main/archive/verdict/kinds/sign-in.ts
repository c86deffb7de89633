import type { Evidence } from '../evidence'
import { SIGN_IN_LINES, SIGN_IN_TITLES, SIGN_IN_WORDS } from '../phrases/sign-in'

const NAME = 60

/** A page that only asks who one is. A password field alone says nothing: many sites keep one in their header. */
export function signInIn({ titles, shortLines, signs, words, credentials, prose }: Evidence): boolean {
  if (credentials >= 2 || prose >= 3 || words >= 200) return false
  const isTitled = titles.some((title) => SIGN_IN_TITLES.some((pattern) => pattern.test(title)))
  const said = SIGN_IN_LINES.filter((pattern) => shortLines.some((line) => pattern.test(line))).length
  if (signs.passwordFields > 0) return isTitled || words < 60 || said > 0
  if (isTitled) return said > 0 || words < 30
  return words < 30 && credentials === 0 && prose === 0 && titles.some(namesSignIn)
}

/** In words of its own, and nothing else is on the page. */
function namesSignIn(title: string): boolean {
  return title.length <= NAME && SIGN_IN_WORDS.test(title)
}
