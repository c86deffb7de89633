/** The candidates of a srcset that are stored; null: none is. */
export function replaySrcset(srcset: string, stored: (reference: string) => string | null): string | null {
  const kept: string[] = []
  for (const { reference, descriptor } of candidates(srcset)) {
    const address = stored(reference)
    // A comma or white space in an address would end it.
    if (address && !/^,|,$|\s/.test(address)) kept.push(descriptor ? `${address} ${descriptor}` : address)
  }
  return kept.length > 0 ? kept.join(', ') : null
}

interface Candidate {
  reference: string
  descriptor: string
}

const ADDRESS = /[\s,]*(\S+)/y
const DESCRIPTOR = /[^,(]*(?:\([^)]*\)?[^,(]*)*/y
const KNOWN_DESCRIPTOR = /^[\d.]+(e[+-]?\d+)?[wxh]( [\d.]+h)?$/i

/** As HTML reads it: an address runs to white space, and only a comma at its end separates. */
function* candidates(srcset: string): Generator<Candidate> {
  let at = 0
  while (at < srcset.length) {
    ADDRESS.lastIndex = at
    const found = ADDRESS.exec(srcset)
    if (!found) return
    at = ADDRESS.lastIndex
    const written = found[1] ?? ''
    const reference = written.replace(/,+$/, '')
    const isAlone = reference !== written
    DESCRIPTOR.lastIndex = at
    const descriptor = isAlone ? '' : (DESCRIPTOR.exec(srcset)?.[0] ?? '').trim()
    if (!isAlone) at = DESCRIPTOR.lastIndex
    if (reference !== '') yield { reference, descriptor: KNOWN_DESCRIPTOR.test(descriptor) ? descriptor : '' }
  }
}
