import { createHash } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * A sentence where the payload is not what its record says. Writers disagree on whether transfer and content encodings
 * belong to it, so that any of the forms may match.
 */
export function digestWarning(given: string | null, forms: Uint8Array[]): string | null {
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(\S+)\s*$/.exec(given ?? '') ?? []
  const algorithm = name.toLowerCase().replace('-', '')
  if (!/^(sha1|sha256|sha512|md5)$/.test(algorithm)) return null
  const matches = [...new Set(forms)].some((bytes) => isDigest(createHash(algorithm).update(bytes).digest(), value))
  return matches ? null : 'It does not match the digest that its record states: it was changed or damaged.'
}

/** In base 32, as most write it, or hexadecimal. */
function isDigest(hash: Buffer, value: string): boolean {
  return value.toUpperCase().replace(/=+$/, '') === base32(hash) || value.toLowerCase() === hash.toString('hex')
}

function base32(bytes: Buffer): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    for (; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31]
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text
}
