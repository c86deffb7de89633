import { Parser } from 'htmlparser2'
import { type DocumentBuilder, documentBuilder } from './dom/build-document'
import { hastenLinkedom } from './dom/hasten-linkedom'
import { mendLinkedom } from './dom/mend-linkedom'
import { withoutTurning } from './tidy'

mendLinkedom()
hastenLinkedom()

const MAX_DEPTH = 250
const MAX_LENGTH = 24_000_000
/** Of a page that is too long to be built, so much is listened to. */
const MOST_HEARD = 12_000_000

/** Hears what a page is made of while it is read, so that it is read only once. */
export interface Listener {
  open(tag: string, attributes: Record<string, string>): void
  close(tag: string): void
  text(data: string): void
  /** Has heard what it needs. */
  isDone(): boolean
}

/** A document to work on; null where it is too deep or too long for anything but its plain text. */
export function parseDocument(given: string, listener?: Listener): Document | null {
  const html = withTitleClosed(given)
  if (html.length > MAX_LENGTH) {
    if (listener) read(html.slice(0, MOST_HEARD), null, listener)
    return null
  }
  const builder = documentBuilder()
  const isPart = !/<html[\s>]/i.test(html)
  if (isPart) for (const name of ['html', 'body']) builder.open(name, {})
  if (!read(html, builder, listener)) return null
  if (isPart) for (const _ of ['body', 'html']) builder.close()
  const document = builder.end()
  // What was taken for the root may have stood in a comment.
  if (!document.documentElement) return parseDocument(`<html><body>${html}</body></html>`)
  return document.body ? document : null
}

/** A title that never ends would be all that there is of the page. */
function withTitleClosed(html: string): string {
  if (/<\/title/i.test(html)) return html
  return html.replace(/(<title\b[^>]{0,1000}>[^<]{0,1000})(?=<)/i, '$1</title>')
}

/** Returns whether the builder has got the whole page. */
function read(html: string, builder: DocumentBuilder | null, listener: Listener | undefined): boolean {
  let target = builder
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      // Deeper than this is as deep as it matters: the parser's own bookkeeping is slow down there.
      if (++depth > MAX_DEPTH) target = null
      target?.open(name, attributes)
      listener?.open(name, attributes)
      if (isEnough()) parser.pause()
    },
    onclosetag(name) {
      depth--
      target?.close()
      listener?.close(name)
    },
    ontext(data) {
      target?.text(data)
      listener?.text(data)
    },
    oncomment: (data) => target?.comment(data)
  })
  const isEnough = (): boolean => !target && (!listener || listener.isDone())
  parser.write(html)
  // Closing what is open takes the parser long where that is too much.
  if (!isEnough()) parser.end()
  return target !== null
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
