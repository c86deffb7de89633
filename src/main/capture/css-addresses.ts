import { tokenize, tokenTypes } from 'css-tree/tokenizer'
import { string, url } from 'css-tree/utils'

/** Whatever in a style sheet could be an address, made absolute. More than are addresses; each at most once. */
export function cssAddresses(css: string, base: string): Set<string> {
  const found = new Set<string>()
  tokenize(css, (type, start, end) => {
    const reference = referenceOf(type, css.slice(start, end))
    const address = reference ? absolute(reference, base) : null
    if (address) found.add(address)
  })
  return found
}

function referenceOf(type: number, raw: string): string | null {
  if (type === tokenTypes.Url) return url.decode(raw)
  return type === tokenTypes.String ? string.decode(raw) : null
}

function absolute(reference: string, base: string): string | null {
  if (reference.startsWith('data:') || reference.length > 8_192) return null
  try {
    const address = new URL(reference, base)
    address.hash = ''
    return /^https?:$/.test(address.protocol) ? address.href : null
  } catch {
    return null
  }
}
