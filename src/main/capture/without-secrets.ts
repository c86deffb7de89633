interface Cookie {
  value: string
  httpOnly?: boolean
}

const REMOVED = '[removed]'
/** Shorter ones are words and numbers that stand in texts by themselves. */
const SHORTEST = 8
const SHORTEST_OPEN = 20
const SURELY_NO_WORD = 16

/** Takes the values of cookies out of a text, also as they are written in addresses. */
export function withoutSecrets(cookies: readonly Cookie[]): (text: string) => string {
  const forms = cookies.filter(isSecret).flatMap(({ value }) => [value, decoded(value), encodeURIComponent(value)])
  // The longest first: one may be the beginning of another.
  const secrets = [...new Set(forms)].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length)
  return (text) => secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, REMOVED), text)
}

/** What scripts may not see is one; of what they may, only what looks like a token, and no address. */
function isSecret({ value, httpOnly = false }: Cookie): boolean {
  const isMixed = /\d/.test(value) && /[a-z]/i.test(value)
  if (httpOnly) return value.length >= (isMixed ? SHORTEST : SURELY_NO_WORD)
  return isMixed && value.length >= SHORTEST_OPEN && !/:\/\/|%3a%2f%2f/i.test(value)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
