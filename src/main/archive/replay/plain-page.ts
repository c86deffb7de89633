/** A text file as a page. */
export function asPlainPage(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<!doctype html><meta charset="utf-8"><style>body{margin:2rem auto;max-width:75ch;padding:0 1rem;font:16px/1.6 system-ui}pre{white-space:pre-wrap;font:inherit;unicode-bidi:plaintext;text-align:start}</style><pre>${escaped}</pre>`
}
