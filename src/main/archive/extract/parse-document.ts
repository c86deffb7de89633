import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'

const MAX_DEPTH = 1_500
const MAX_LENGTH = 24_000_000

/** A document to work on; null where it is too deep or too long for anything but its plain text. */
export function parseDocument(html: string): Document | null {
  if (html.length > MAX_LENGTH || depthOf(html) > MAX_DEPTH) return null
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(source)
  return document.body ? document : null
}

function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  const parser = new Parser({
    onopentag() {
      depth++
      deepest = Math.max(deepest, depth)
    },
    onclosetag() {
      depth--
    }
  })
  parser.write(html)
  parser.end()
  return deepest
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'footer'])
const INLINE = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup time u'.split(' '))

/** The text of a page of any depth, a line a block. */
export function plainText(html: string): string {
  let silent = 0
  let out = ''
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++
      else if (!INLINE.has(name)) out += '\n'
    },
    ontext(text) {
      if (silent === 0) out += text
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--
      else if (!INLINE.has(name)) out += '\n'
    }
  })
  parser.write(html)
  parser.end()
  return out
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
