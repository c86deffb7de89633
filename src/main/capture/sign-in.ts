/** What the page looks like, as far as signing in goes. */
export interface PageFacts {
  passwordFields: number
  /** Characters of text that can be read. */
  textLength: number
  /** Of these, those in long sentences outside of forms and footers. */
  proseLength: number
}

export type SignIn = 'none' | 'suspected' | 'certain'

const SIGN_IN_PATH =
  /(^|[/._-])(log-?in|sign-?in|sso|oauth2?|authenticate|accounts?\/(begin|start)|anmelden|connexion|se-connecter|iniciar-sesion|acceso|inloggen|giris|вход)([/._-]|$)/i
/** A page with more text than this has something to keep. */
const SHORT = 1_500
/** A sign-in page explains itself in less than this; the shortest news have more. */
const PROSE = 250

/**
 * Certain: we were led to a sign-in page, or a password field is (nearly) all there is; nothing of that is worth
 * keeping. Suspected: it looks like one but there is text; it is kept and marked. A password field alone says
 * nothing: many sites keep one in their header.
 */
export function signInOf(
  requested: string,
  final: string,
  { passwordFields, textLength, proseLength }: PageFacts
): SignIn {
  const isShort = textLength < SHORT
  const wasLed = isSignInAddress(final) && !isSignInAddress(requested)
  if (passwordFields > 0 && isShort && proseLength < PROSE) return 'certain'
  if (wasLed) return isShort || passwordFields > 0 ? 'certain' : 'suspected'
  return passwordFields > 0 && isSignInAddress(final) ? 'suspected' : 'none'
}

export const SIGN_IN_VERDICT = 'This looks like a sign-in page, not like the article.'

function isSignInAddress(address: string): boolean {
  try {
    return SIGN_IN_PATH.test(decodeURIComponent(new URL(address).pathname))
  } catch {
    return false
  }
}
