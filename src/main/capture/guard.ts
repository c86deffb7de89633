/** Why an address must not be asked for; null: it may. */
export type AddressGuard = (url: string) => string | null

const OWN_SCHEMES = /^(data|blob|about):/i

/**
 * What a captured page may ask for: the web, and what it holds itself. Never files, never our own schemes.
 * The user's own network is allowed for now: that it is meant has to become an explicit choice here.
 */
export const webOnly: AddressGuard = (url) => {
  if (/^(https?|wss?):\/\//i.test(url) || OWN_SCHEMES.test(url)) return null
  return 'Only addresses of the web are asked for.'
}
