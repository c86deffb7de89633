const LONGEST = 8_192

/**
 * The web address in a `cuttings://save?url=…` link from outside. Null for every other link: nothing else can be asked
 * of the app that way.
 */
export function savedAddress(link: string): string | null {
  const url = parse(link)
  if (url?.protocol !== 'cuttings:' || url.host !== 'save') return null
  return webAddress(url.searchParams.get('url') ?? '')
}

/** The same address, normalised, when it is one of the web; null otherwise. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST || /\s/.test(trimmed)) return null
  const url = parse(trimmed)
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isWeb && url.host !== '' ? url.href : null
}

/** Save links among a program's arguments. */
export function savedAddresses(args: readonly string[]): string[] {
  return args.map(savedAddress).filter((address) => address !== null)
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
