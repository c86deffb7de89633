const OWN_SCHEMES = /^(data|blob|about):/i

/** A captured page may ask for the web, and for what it holds itself. Never for files, never for our own schemes. */
export function isOfTheWeb(url: string): boolean {
  return /^(https?|wss?):\/\//i.test(url) || OWN_SCHEMES.test(url)
}
