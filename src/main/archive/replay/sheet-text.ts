import { decodeByLabel } from '../intake/decode'

/** What a style sheet says, by what it was sent as, what it says of itself, or what the page is written in. */
export function sheetText(bytes: Uint8Array, mime: string, pageCharset: string | null): string {
  const content = Buffer.from(bytes)
  const [, sent] = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(mime) ?? []
  const [, said] = /^@charset "([\w:.-]{1,40})";/.exec(content.toString('latin1', 0, 100)) ?? []
  // What could be read so far is not in that.
  const itself = said && /^utf-?16/i.test(said) ? 'utf-8' : said
  return decodeByLabel(content, [sent, itself, pageCharset])
}
