import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { mendLinkedom } from './dom/mend-linkedom'
import { withoutTurning } from './tidy'

mendLinkedom()

const MAX_DEPTH = 250
const MAX_LENGTH = 24_000_000
const CHUNK = 65_536

/** A document to work on; null where it is too deep or too long for anything but its plain text. `depth`: if known. */
export function parseDocument(html: string, depth: number | null = null): Document | null {
  if (html.length > MAX_LENGTH || (depth ?? depthOf(html)) > MAX_DEPTH) return null
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(source)
  return document.body ? document : null
}

/** Deeper than this is as deep as it matters: the parser's own bookkeeping is slow down there. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  const parser = new Parser({
    onopentag() {
      depth++
      deepest = Math.max(deepest, depth)
      if (deepest > MAX_DEPTH) parser.pause()
    },
    onclosetag() {
      depth--
    }
  })
  for (let at = 0; at < html.length && deepest <= MAX_DEPTH; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  return deepest
}

const SILENT = /<(script|style|noscript|template|svg|head|nav|footer)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const INLINE = /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^>]*>/gi

/** The text of a page of any depth and length, a line a block. */
export function plainText(html: string): string {
  const bare = html
    .replace(SILENT, '\n')
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, '\n')
  return decodeEntities(bare)
    .split('\n')
    .map((line) => withoutTurning(line).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** Text with its entities read. */
export function decodeEntities(text: string): string {
  const parts: string[] = []
  const parser = new Parser({ ontext: (part) => parts.push(part) })
  parser.end(text.replace(/</g, '&lt;'))
  return parts.join('')
}
