import { readTags } from './read-tags'

/** What the references of a document are relative to: its first base element counts, wherever it is. */
export function baseAddress(html: string, documentUrl: string | null): string | null {
  if (!/<base\b/i.test(html)) return documentUrl
  let base: string | null = null
  readTags(html, {
    text: () => undefined,
    close: () => undefined,
    open(name, attributes) {
      if (name === 'base') base ??= attributes.get('href') ?? null
    }
  })
  return base === null ? documentUrl : joined(base, documentUrl)
}

function joined(base: string, documentUrl: string | null): string | null {
  try {
    const url = documentUrl === null ? new URL(base) : new URL(base, documentUrl)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : documentUrl
  } catch {
    return documentUrl
  }
}
