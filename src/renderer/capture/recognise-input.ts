import type { SaveInput } from '@shared/contract'

/** What was typed, pasted or dropped, told apart. */
export type Recognised =
  | { kind: 'nothing' }
  | { kind: 'links'; urls: string[] }
  | { kind: 'text'; text: string; url: string | null }

const BARE_HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u
const MOST_LINKS = 20_000

/** Lines that are all links (also without `https://`) are links; anything else with words in it is a text. */
export function recogniseInput(given: string): Recognised {
  const text = given.trim()
  if (text === '') return { kind: 'nothing' }
  const words = text.split(/\s+/)
  const urls = words.map(asUrl)
  if (urls.every((url): url is string => url !== null))
    return { kind: 'links', urls: [...new Set(urls)].slice(0, MOST_LINKS) }
  return { kind: 'text', text: given, url: null }
}

/** An http(s) address, completed where the scheme was left out. Null for anything else. */
export function asUrl(word: string): string | null {
  const bare = word.replace(/^[<("'«]+|[>)"'»,;]+$/g, '')
  const candidate = /^https?:\/\//i.test(bare)
    ? bare
    : BARE_HOST.test(bare) && !/^\d+(\.\d+)*$/.test(bare)
      ? `https://${bare}`
      : null
  if (!candidate) return null
  try {
    const url = new URL(candidate)
    return url.hostname.includes('.') || url.hostname === 'localhost' || url.port !== '' ? url.href : null
  } catch {
    return null
  }
}

export function toSaveInputs(recognised: Recognised, asStranger = false): SaveInput[] {
  if (recognised.kind === 'links') return recognised.urls.map((url) => linkInput(url, asStranger))
  return recognised.kind === 'text' ? [{ kind: 'text', text: recognised.text, url: recognised.url }] : []
}

/** `asStranger`: not as the user who is signed in to its site. */
export function linkInput(url: string, asStranger: boolean): SaveInput {
  return asStranger
    ? { kind: 'url', url, labels: { tags: [], collection: null, note: null, asStranger } }
    : { kind: 'url', url }
}
